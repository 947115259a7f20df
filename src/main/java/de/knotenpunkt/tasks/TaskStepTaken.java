package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** A step of the life-cycle was taken; whose turn it is afterwards stands under "wartet auf mich". */
public record TaskStepTaken(
        EntityRef ref, TaskNumber number, StepKind step, TaskStatus from, TaskStatus to, Signature by, Instant at)
        implements DomainEvent {}
