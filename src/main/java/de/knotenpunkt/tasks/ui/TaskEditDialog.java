package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.tasks.SeenTask;
import de.knotenpunkt.tasks.TaskConflict;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.workspace.ui.DraftKeeper;
import de.knotenpunkt.workspace.ui.DraftKeepers;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The form of a task. What is typed is kept on the server; closing without saving keeps it as well, so that Esc costs
 * nothing.
 */
final class TaskEditDialog extends ActionDialog {

    private final TaskPage page;
    private final TaskService tasks;
    private final TaskNames names;
    private final TaskForm form;
    private final DraftKeeper<TaskDraft> keeper;
    private TaskDraft base;

    TaskEditDialog(TaskPage page, TaskService tasks, TaskNames names, DraftKeepers drafts, Clock clock) {
        super(TaskTexts.text("tasks.edit.title", page.details().number().value()));
        this.page = page;
        this.tasks = tasks;
        this.names = names;
        addClassName("kp-dialog-wide");
        var details = page.details();
        form = new TaskForm(errors(), names, () -> LocalDate.now(clock));
        if (details.status() != TaskStatus.DRAFT && details.status() != TaskStatus.RETURNED) {
            form.lock();
        }
        base = new TaskDraft(details.version(), details.content(), details.content());
        form.show(base.content());
        keeper = drafts.keep(
                new DraftKeepers.DraftForm<>(
                        TaskEditor.form(details.number()),
                        getTranslation("tasks.edit.title", details.number().value()),
                        TaskRoutes.detail(details.number()) + "?" + TaskDetailsView.EDIT,
                        TaskDraft.class,
                        () -> new TaskDraft(base.version(), base.before(), form.typed()),
                        this::show),
                form.fields());
        content(keeper, form);
        actionIf(getTranslation("tasks.edit.save"), this::save);
        focusFirst(form.first());
    }

    /** A draft begun before somebody else saved still knows what it began with. */
    private void show(TaskDraft draft) {
        base = draft;
        form.show(draft.content());
    }

    private boolean save() {
        var filled = form.read();
        if (filled.isEmpty()) {
            return false;
        }
        var content = filled.get();
        if (base.version() == page.details().version()
                && content.equals(page.details().content())) {
            keeper.done();
            page.done(now -> TaskTexts.text("tasks.edit.unchanged"));
            return true;
        }
        try {
            write(base.version(), content, "tasks.edit.saved");
            return true;
        } catch (TaskConflict conflict) {
            resolve(content, conflict.current());
            return false;
        }
    }

    private void write(long version, TaskContent content, String notice) {
        tasks.change(new SeenTask(page.details().id(), version, OperationId.next(), null), content);
        keeper.done();
        page.done(now -> TaskTexts.text(notice));
    }

    /** UC-019: lets the person choose field by field; a third one saving meanwhile begins the choice anew. */
    private void resolve(TaskContent mine, TaskDetails theirs) {
        new ConflictDialog(base.before(), mine, theirs, new FieldWords(names), merged -> {
                    try {
                        write(theirs.version(), merged, "tasks.conflict.saved");
                        close();
                    } catch (TaskConflict again) {
                        resolve(merged, again.current());
                    }
                })
                .open();
    }
}
