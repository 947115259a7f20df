package de.knotenpunkt.identity;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody may stand in for a person from a day on. */
public record DeputyshipGranted(
        DeputyshipId id,
        PersonId principal,
        PersonId deputy,
        LocalDate from,
        LocalDate to,
        DeputyshipScope scope,
        Signature by,
        Instant at)
        implements DomainEvent {

    @Override
    public EntityRef ref() {
        return id.ref();
    }
}
