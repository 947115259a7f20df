package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.AllowedStep;
import de.knotenpunkt.tasks.CoSignDecision;
import de.knotenpunkt.tasks.TaskStep;

/** UC-018: „Mitzeichnen": what the unit says to it; a remark or dissent needs words and stays visible. */
final class CoSignForm extends StepForm {

    private final Select<UnitCode> unit = new Select<>();
    private final RadioButtonGroup<CoSignDecision> decision = new RadioButtonGroup<>();
    private final TextArea comment = ReasonField.area(TaskTexts.text("tasks.dialog.comment"));

    CoSignForm(AllowedStep step, TaskNames names) {
        unit.setLabel(getTranslation("tasks.dialog.unit"));
        unit.setItems(step.units());
        unit.setItemLabelGenerator(names::unit);
        unit.setValue(step.units().getFirst());
        unit.setWidthFull();
        if (step.units().size() > 1) {
            field("unit", unit);
        }
        decision.setLabel(getTranslation("tasks.dialog.decision"));
        decision.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        decision.setItems(CoSignDecision.values());
        decision.setItemLabelGenerator(TaskTexts::of);
        decision.setValue(CoSignDecision.SIGNED);
        decision.addValueChangeListener(change -> askForWords(change.getValue()));
        add(decision);
        comment.setHelperText(getTranslation("tasks.dialog.comment.helper", ReasonField.SHORT));
        field("reason", comment);
    }

    @Override
    TaskStep read() {
        return new TaskStep.CoSign(unit.getValue(), decision.getValue(), comment.getValue());
    }

    private void askForWords(CoSignDecision chosen) {
        var needed = chosen.needsComment();
        comment.setLabel(getTranslation(needed ? "tasks.dialog.comment.required" : "tasks.dialog.comment"));
        comment.setRequiredIndicatorVisible(needed);
    }
}
