package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.AllowedStep;
import de.knotenpunkt.tasks.TaskStep;

/** „Mitzeichnung übertragen": who signs for the unit instead of its head. */
final class DelegateForm extends StepForm {

    private final TaskNames names;
    private final Select<UnitCode> unit = new Select<>();
    private final ComboBox<PersonRow> signer = new ComboBox<>();

    DelegateForm(AllowedStep step, TaskNames names) {
        this.names = names;
        unit.setLabel(getTranslation("tasks.dialog.unit"));
        unit.setItems(step.units());
        unit.setItemLabelGenerator(names::unit);
        unit.addValueChangeListener(change -> offer(change.getValue()));
        unit.setWidthFull();
        if (step.units().size() > 1) {
            field("unit", unit);
        }
        signer.setLabel(getTranslation("tasks.dialog.signer"));
        signer.setItemLabelGenerator(PersonRow::name);
        signer.setRequiredIndicatorVisible(true);
        signer.setWidthFull();
        field("signer", signer);
        unit.setValue(step.units().getFirst());
    }

    @Override
    TaskStep read() {
        return new TaskStep.DelegateSignature(
                unit.getValue(),
                chosen(signer, "signer", "tasks.dialog.choose-person").id());
    }

    private void offer(UnitCode chosen) {
        signer.setItems(names.members(chosen));
    }
}
