package de.knotenpunkt.retention;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** A second person agreed to destroy the records of a proposal. */
public record DeletionConfirmed(EntityRef ref, int records, Signature by, Instant at) implements DomainEvent {}
