package de.knotenpunkt.followups;

import de.knotenpunkt.shared.OperationId;
import java.time.LocalDate;

/**
 * Command: another day or another reason.
 *
 * @param version version the user saw
 * @param operation id the form chose, so that a repeated save is recognised
 */
public record ChangeFollowUp(FollowUpId id, long version, LocalDate wantedOn, String reason, OperationId operation) {}
