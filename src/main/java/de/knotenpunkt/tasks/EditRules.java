package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Denied;
import java.util.Objects;

/** What only a step may change once a task has left its draft: a Frist is a promise, and the lead is assigned. */
final class EditRules {

    private EditRules() {}

    static void check(Task task, TaskContent content) {
        if (task.status() == TaskStatus.DRAFT || task.status() == TaskStatus.RETURNED) {
            return;
        }
        if (!Objects.equals(task.text().dueOn(), content.dueOn())) {
            throw new Denied("tasks.problem.due-by-step");
        }
        if (!task.leadUnit().equals(content.leadUnit())) {
            throw new Denied("tasks.problem.lead-by-step");
        }
    }
}
