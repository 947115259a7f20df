package de.knotenpunkt.retention;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** Somebody proposed to destroy records; {@code ref} is the proposal. */
public record DeletionProposed(EntityRef ref, int records, Signature by, Instant at) implements DomainEvent {}
