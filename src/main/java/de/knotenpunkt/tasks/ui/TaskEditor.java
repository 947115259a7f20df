package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.workspace.FormKey;
import de.knotenpunkt.workspace.ui.DraftKeepers;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** UC-011: opens the form of a task. */
@Component
class TaskEditor {

    private final TaskService tasks;
    private final TaskNames names;
    private final DraftKeepers drafts;
    private final Clock clock;

    TaskEditor(TaskService tasks, TaskNames names, DraftKeepers drafts, Clock clock) {
        this.tasks = tasks;
        this.names = names;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Key of the draft of a task's form. */
    static FormKey form(TaskNumber number) {
        return FormKey.of("task", number.value());
    }

    void open(TaskPage page, @Nullable Problem problem) {
        var dialog = new TaskEditDialog(page, tasks, names, drafts, clock);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                page.left();
            }
        });
        dialog.open();
        if (problem != null) {
            dialog.errors().show(problem);
        }
    }
}
