package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.tasks.TaskStep;
import java.time.LocalDate;

/** UC-016: „Bestätigen (z. d. A.)", with a Wiedervorlage for supervision if wanted. */
final class ConfirmForm extends StepForm {

    private final SmartDateField supervision;

    ConfirmForm(LocalDate today) {
        supervision =
                field("supervisionOn", new SmartDateField(getTranslation("tasks.dialog.supervision"), () -> today));
        supervision.setHelperText(getTranslation("tasks.dialog.supervision.helper"));
    }

    @Override
    TaskStep read() {
        return new TaskStep.Confirm(supervision.getValue());
    }
}
