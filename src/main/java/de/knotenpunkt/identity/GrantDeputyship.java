package de.knotenpunkt.identity;

import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.PersonId;
import java.time.LocalDate;

/**
 * Command: let somebody stand in for a person.
 *
 * @param principal who is stood in for
 * @param deputy who stands in
 * @param from first day
 * @param to last day, inclusive
 * @param operation id the form chose, so that a repeated save is recognised
 */
public record GrantDeputyship(
        PersonId principal,
        PersonId deputy,
        LocalDate from,
        LocalDate to,
        DeputyshipScope scope,
        OperationId operation) {}
