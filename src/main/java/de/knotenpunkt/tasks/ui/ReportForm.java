package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskStep;

/** UC-015: „Erledigung melden": what came out of it, and how much work it was. */
final class ReportForm extends StepForm {

    private final TextArea result = ReasonField.area(TaskTexts.text("tasks.dialog.result"));
    private final IntegerField effort = new IntegerField(TaskTexts.text("tasks.dialog.effort"));

    ReportForm(TaskDetails details) {
        result.setHelperText(getTranslation("tasks.dialog.result.helper"));
        result.setRequiredIndicatorVisible(true);
        var before = details.result();
        if (before != null) {
            result.setValue(before);
        }
        field("result", result);
        effort.setMin(0);
        effort.setStep(5);
        effort.setValue(details.content().effortMinutes());
        field("effortMinutes", effort);
        add(Html.hint("shield", getTranslation("tasks.detail.privacy")));
    }

    @Override
    TaskStep read() {
        return new TaskStep.ReportDone(result.getValue(), effort.getValue());
    }
}
