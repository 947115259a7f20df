package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import java.util.List;

/**
 * What people wrote into a task changed.
 *
 * @param fields names of the fields that changed, not their values
 */
public record TaskEdited(EntityRef ref, TaskNumber number, List<String> fields, Signature by, Instant at)
        implements DomainEvent {}
