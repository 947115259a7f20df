package de.knotenpunkt.followups;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/**
 * A Wiedervorlage was ticked off.
 *
 * @param ref the Wiedervorlage
 * @param record what is to be shown again
 * @param person whose Wiedervorlage it is
 */
public record FollowUpDone(EntityRef ref, EntityRef record, PersonId person, Signature by, Instant at)
        implements DomainEvent {}
