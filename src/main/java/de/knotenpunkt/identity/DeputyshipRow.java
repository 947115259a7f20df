package de.knotenpunkt.identity;

import de.knotenpunkt.shared.PersonId;
import java.time.LocalDate;

/**
 * A deputyship as lists show it.
 *
 * @param principal who is stood in for
 * @param deputy who stands in
 * @param from first day
 * @param to last day, inclusive
 * @param state where it stands today
 * @param endable whether the reader may end it
 * @param version version the reader saw
 */
public record DeputyshipRow(
        DeputyshipId id,
        PersonId principal,
        String principalName,
        PersonId deputy,
        String deputyName,
        LocalDate from,
        LocalDate to,
        DeputyshipScope scope,
        DeputyshipState state,
        boolean endable,
        long version) {}
