package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** A task was created as a draft. */
public record TaskCreated(EntityRef ref, TaskNumber number, Signature by, Instant at) implements DomainEvent {}
