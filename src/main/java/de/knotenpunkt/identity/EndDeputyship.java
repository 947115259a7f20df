package de.knotenpunkt.identity;

import de.knotenpunkt.shared.OperationId;

/**
 * Command: end a deputyship at once, or take it back before it begins.
 *
 * @param version version the user saw
 * @param operation id the form chose, so that a repeated save is recognised
 */
public record EndDeputyship(DeputyshipId id, long version, OperationId operation) {}
