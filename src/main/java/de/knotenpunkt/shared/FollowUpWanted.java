package de.knotenpunkt.shared;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step asked for a Wiedervorlage: the follow-ups keep it in the same transaction, so that a step that must have one
 * cannot happen without.
 *
 * @param ref record to show again
 * @param label what the record is called
 * @param person whose Wiedervorlage it is
 * @param on wanted day; moved to the next working day
 * @param reason why
 */
public record FollowUpWanted(
        EntityRef ref, String label, PersonId person, LocalDate on, String reason, Signature by, Instant at)
        implements DomainEvent {}
