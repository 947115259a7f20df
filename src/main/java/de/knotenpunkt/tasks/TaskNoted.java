package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** A Vermerk was written on a task. */
public record TaskNoted(EntityRef ref, TaskNumber number, Signature by, Instant at) implements DomainEvent {}
