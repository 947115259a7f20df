package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.ReturnReason;
import de.knotenpunkt.tasks.StepKind;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskStep;

/** UC-013: „Zurückgeben": why, in words, and whose it would be if it is not ours. */
final class SendBackForm extends StepForm {

    private final Select<ReturnReason> why = new Select<>();
    private final ReasonField reason =
            new ReasonField(TaskTexts.text("tasks.dialog.reason"), StepKind.SEND_BACK, ReasonField.SHORT);
    private final ComboBox<UnitCode> proposed = new ComboBox<>();

    SendBackForm(TaskDetails details, TaskNames names) {
        why.setLabel(getTranslation("tasks.dialog.return-reason"));
        why.setItems(ReturnReason.values());
        why.setItemLabelGenerator(TaskTexts::of);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        why.addValueChangeListener(change -> proposed.setVisible(change.getValue() == ReturnReason.NOT_RESPONSIBLE));
        field("why", why);
        proposed.setLabel(getTranslation("tasks.dialog.proposed-unit"));
        proposed.setItems(names.choosableUnits().stream()
                .filter(unit -> !unit.equals(details.content().leadUnit()))
                .toList());
        proposed.setItemLabelGenerator(names::unit);
        proposed.setWidthFull();
        proposed.setRequiredIndicatorVisible(true);
        proposed.setVisible(false);
        field("proposedUnit", proposed);
        add(reason);
        known("reason", reason.text());
    }

    @Override
    TaskStep read() {
        return new TaskStep.SendBack(
                chosen(why, "why", "tasks.dialog.choose"),
                reason.value(),
                proposed.isVisible() ? proposed.getValue() : null);
    }
}
