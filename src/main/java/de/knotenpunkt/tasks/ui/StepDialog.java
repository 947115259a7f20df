package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.tasks.AllowedStep;
import de.knotenpunkt.tasks.TaskConflict;
import de.knotenpunkt.tasks.TaskDetails;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what a step needs and takes it. If somebody saved in between, the page behind shows the new state and the
 * dialog keeps its input, as long as the step is still possible.
 */
final class StepDialog extends ActionDialog {

    private final AllowedStep step;
    private final StepForm form;
    private final TaskPage page;
    private final StepActs acts;
    private final Div stale = new Div();
    private final @Nullable TextArea substitution;
    private final OperationId operation = OperationId.next();
    private TaskDetails seen;

    StepDialog(AllowedStep step, StepForm form, TaskPage page, StepActs acts) {
        super(title(step));
        this.step = step;
        this.form = form;
        this.page = page;
        this.acts = acts;
        this.seen = page.details();
        stale.setVisible(false);
        content(stale);
        if (step.onBehalfOf() != null) {
            content(Html.hint("user", getTranslation("tasks.dialog.behalf", step.onBehalfOf())));
        }
        content(form);
        substitution = step.substitution() ? substitution() : null;
        form.register(errors());
        action(TaskTexts.of(step.kind()), this::take);
        form.first().ifPresentOrElse(this::focusFirst, () -> {
            if (substitution != null) {
                focusFirst(substitution);
            }
        });
    }

    private static String title(AllowedStep step) {
        return step.proposal() ? TaskTexts.text("tasks.dialog.due.proposal") : TaskTexts.of(step.kind());
    }

    private TextArea substitution() {
        var area = ReasonField.area(getTranslation("tasks.dialog.substitution"));
        area.setHelperText(getTranslation("tasks.dialog.substitution.helper"));
        area.setRequiredIndicatorVisible(true);
        content(area);
        errors().field("substitution", area);
        return area;
    }

    private void take() {
        var wish = form.read();
        try {
            acts.perform(wish, seen, operation, substitution == null ? null : substitution.getValue(), page);
        } catch (TaskConflict conflict) {
            page.show(conflict.current());
            if (!conflict.current().allows(step.kind())) {
                StepActs.missed(step, conflict);
                return;
            }
            seen = conflict.current();
            stale.removeAll();
            stale.setVisible(true);
            stale.add(Html.banner(
                    "kp-amber",
                    "warning",
                    Html.span(getTranslation(
                            "tasks.dialog.stale", seen.changedByName(), GermanDate.time(conflict.changedAt())))));
            throw conflict;
        }
    }
}
