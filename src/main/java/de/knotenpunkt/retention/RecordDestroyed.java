package de.knotenpunkt.retention;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** A record was destroyed in the Aussonderung, and the Löschnachweis says so. */
public record RecordDestroyed(EntityRef ref, Signature by, Instant at) implements DomainEvent {}
