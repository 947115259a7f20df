package de.knotenpunkt.tasks;

import java.util.EnumSet;
import java.util.Set;

/** Where a task stands (Zustände of the life-cycle). */
public enum TaskStatus {
    DRAFT,
    ASSIGNED,
    IN_REVIEW,
    IN_PROGRESS,
    REPORTED_DONE,
    DONE,
    RETURNED,
    REJECTED,
    WITHDRAWN;

    /** States in which somebody still has to do something. */
    public static final Set<TaskStatus> OPEN =
            Set.copyOf(EnumSet.of(DRAFT, ASSIGNED, IN_REVIEW, IN_PROGRESS, REPORTED_DONE, RETURNED));

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
