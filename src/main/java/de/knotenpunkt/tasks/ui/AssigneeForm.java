package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.tasks.StepKind;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskStep;

/** „Als Eigenaufgabe übernehmen", „Abgeben an…": who works on it from now on. */
final class AssigneeForm extends StepForm {

    private final StepKind kind;
    private final PersonPicker assignee;
    private final TextArea hint = ReasonField.area(TaskTexts.text("tasks.dialog.hint"));

    AssigneeForm(StepKind kind, TaskDetails details, TaskNames names) {
        this.kind = kind;
        assignee = field(
                "assignee",
                new PersonPicker(
                        TaskTexts.text("tasks.dialog.assignee"),
                        details.content().leadUnit(),
                        names));
        if (kind == StepKind.KEEP) {
            assignee.preset(details.createdBy().person());
        } else {
            field("hint", hint);
        }
    }

    @Override
    TaskStep read() {
        var person = chosen(assignee, "assignee", "tasks.dialog.choose-person").id();
        return kind == StepKind.KEEP ? new TaskStep.Keep(person) : new TaskStep.HandOver(person, hint.getValue());
    }
}
