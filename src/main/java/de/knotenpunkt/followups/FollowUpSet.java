package de.knotenpunkt.followups;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A person wants to see a record again.
 *
 * @param ref the Wiedervorlage
 * @param record what is to be shown again
 * @param person whose Wiedervorlage it is
 */
public record FollowUpSet(EntityRef ref, EntityRef record, PersonId person, LocalDate dueOn, Signature by, Instant at)
        implements DomainEvent {}
