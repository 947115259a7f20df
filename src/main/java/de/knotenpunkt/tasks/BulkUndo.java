package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.PersonId;
import java.util.List;

/** What is needed to take a change to many tasks back; only {@link TaskBulk} makes it and looks inside. */
public final class BulkUndo {

    private final PersonId actor;
    private final List<Step> steps;

    BulkUndo(PersonId actor, List<Step> steps) {
        this.actor = actor;
        this.steps = List.copyOf(steps);
    }

    /** Whether there is anything to take back. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    PersonId actor() {
        return actor;
    }

    List<Step> steps() {
        return steps;
    }

    /**
     * @param written version that the change made; any other means that somebody touched the task since
     * @param principal in whose right the change was made
     */
    record Step(TaskId id, TaskNumber number, String subject, long written, PersonId principal, Former former) {}
}
