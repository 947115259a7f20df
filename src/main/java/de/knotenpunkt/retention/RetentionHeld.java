package de.knotenpunkt.retention;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import java.time.LocalDate;

/** A Löschsperre was set on a record, or moved to another day. */
public record RetentionHeld(EntityRef ref, LocalDate until, Signature by, Instant at) implements DomainEvent {}
