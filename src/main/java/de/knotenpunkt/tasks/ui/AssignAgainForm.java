package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.tasks.StepKind;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskStep;
import java.time.LocalDate;
import java.util.Objects;

/** „Erneut zuweisen": to whom and until when this time; the lead that was proposed is chosen already. */
final class AssignAgainForm extends StepForm {

    private final ComboBox<UnitCode> leadUnit = new ComboBox<>();
    private final SmartDateField due;

    AssignAgainForm(TaskDetails details, TaskNames names, LocalDate today) {
        leadUnit.setLabel(getTranslation("tasks.dialog.lead-unit"));
        leadUnit.setItems(names.choosableUnits());
        leadUnit.setItemLabelGenerator(names::unit);
        leadUnit.setWidthFull();
        leadUnit.setValue(proposed(details));
        field("leadUnit", leadUnit);
        due = field("dueOn", new SmartDateField(getTranslation("tasks.dialog.due.optional"), () -> today));
        due.setValue(details.content().dueOn());
    }

    @Override
    TaskStep read() {
        return new TaskStep.AssignAgain(leadUnit.getValue(), due.getValue());
    }

    private static UnitCode proposed(TaskDetails details) {
        return details.history().stream()
                .filter(entry -> entry.action().equals(StepKind.SEND_BACK.name()))
                .findFirst()
                .stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.field().equals("proposedUnit"))
                .map(FieldChange::to)
                .filter(Objects::nonNull)
                .map(UnitCode::new)
                .findFirst()
                .orElse(details.content().leadUnit());
    }
}
