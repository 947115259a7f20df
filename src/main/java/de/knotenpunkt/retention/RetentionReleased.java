package de.knotenpunkt.retention;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** The Löschsperre on a record was lifted. */
public record RetentionReleased(EntityRef ref, Signature by, Instant at) implements DomainEvent {}
