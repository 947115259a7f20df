package de.knotenpunkt.identity;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** A deputyship was ended before its last day. */
public record DeputyshipEnded(DeputyshipId id, PersonId principal, PersonId deputy, Signature by, Instant at)
        implements DomainEvent {

    @Override
    public EntityRef ref() {
        return id.ref();
    }
}
