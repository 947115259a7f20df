package de.knotenpunkt.retention;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** The records of a proposal stay. */
public record DeletionRefused(EntityRef ref, Signature by, Instant at) implements DomainEvent {}
