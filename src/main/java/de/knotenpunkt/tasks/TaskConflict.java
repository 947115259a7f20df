package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Problem;
import java.time.Instant;

/**
 * Somebody saved in between. Nothing was written; {@link #current()} is what is stored now, so that each field can be
 * chosen.
 */
public final class TaskConflict extends Problem {

    private final transient TaskDetails current;

    TaskConflict(TaskDetails current) {
        super("tasks.problem.conflict", null, current.changedByName());
        this.current = current;
    }

    public TaskDetails current() {
        return current;
    }

    /** When the other change was made. */
    public Instant changedAt() {
        return current.changedAt();
    }
}
