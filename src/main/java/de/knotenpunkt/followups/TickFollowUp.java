package de.knotenpunkt.followups;

import de.knotenpunkt.shared.OperationId;

/**
 * Command: done with it, or, as undo, not done after all.
 *
 * @param version version the user saw
 * @param operation id the page chose, so that a repeated click is recognised
 */
public record TickFollowUp(FollowUpId id, long version, OperationId operation) {}
