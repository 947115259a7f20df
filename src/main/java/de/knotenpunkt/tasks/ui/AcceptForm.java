package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.tasks.ParticipationRow;
import de.knotenpunkt.tasks.StepKind;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskStep;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** UC-012: „Annehmen und Bearbeitung zuweisen"; open Mitzeichnungen are passed over only with a reason. */
final class AcceptForm extends StepForm {

    private final PersonPicker assignee;
    private final TextArea hint = ReasonField.area(TaskTexts.text("tasks.dialog.hint"));
    private final @Nullable ReasonField override;

    AcceptForm(TaskDetails details, TaskNames names) {
        assignee = field(
                "assignee",
                new PersonPicker(
                        TaskTexts.text("tasks.dialog.assignee"),
                        details.content().leadUnit(),
                        names));
        assignee.preset(details.assignee());
        var open = details.participations().stream()
                .filter(row -> row.kind().asksForDecision())
                .filter(row -> row.decision() == null || row.toResubmit())
                .map(ParticipationRow::unit)
                .map(names::brief)
                .collect(Collectors.joining(", "));
        if (open.isEmpty()) {
            override = null;
            field("hint", hint);
        } else {
            override = new ReasonField(TaskTexts.text("tasks.dialog.override"), StepKind.ACCEPT, ReasonField.SHORT);
            add(Html.hint("signature", TaskTexts.text("tasks.dialog.override.open", open)), override);
            known("reason", override.text());
        }
    }

    @Override
    TaskStep read() {
        return new TaskStep.Accept(
                chosen(assignee, "assignee", "tasks.dialog.choose-person").id(),
                hint.getValue(),
                override == null ? null : override.value());
    }
}
