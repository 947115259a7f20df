package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.tasks.DueKind;
import de.knotenpunkt.tasks.Priority;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Federführung, Priorität, Frist and its kind. */
final class SchedulePart extends Div implements FormPart {

    private final ComboBox<UnitCode> leadUnit =
            new ComboBox<>(TaskTexts.text("tasks.edit.required", TaskTexts.field("leadUnit")));
    private final Select<Priority> priority =
            Choices.one(TaskTexts.field("priority"), TaskTexts::of, Priority.values());
    private final SmartDateField due;
    private final Select<DueKind> dueKind = Choices.one(TaskTexts.field("dueKind"), TaskTexts::of, DueKind.values());

    SchedulePart(TaskNames names, Supplier<LocalDate> today) {
        addClassName("kp-form");
        leadUnit.setItems(names.choosableUnits());
        leadUnit.setItemLabelGenerator(names::unit);
        leadUnit.setRequiredIndicatorVisible(true);
        due = new SmartDateField(TaskTexts.field("dueOn"), today);
        leadUnit.addClassName("kp-half");
        priority.addClassName("kp-half");
        due.addClassName("kp-half");
        dueKind.addClassName("kp-half");
        add(leadUnit, priority, due, dueKind);
    }

    /** An assigned task keeps its lead and its Frist; the form says which step changes them. */
    void lock() {
        leadUnit.setReadOnly(true);
        leadUnit.setHelperText(getTranslation("tasks.edit.locked.leadUnit"));
        due.setReadOnly(true);
        due.setHelperText(getTranslation("tasks.edit.locked.dueOn"));
    }

    @Override
    public void show(TaskContent content) {
        leadUnit.setValue(content.leadUnit());
        priority.setValue(content.priority());
        due.setValue(content.dueOn());
        dueKind.setValue(content.dueKind());
    }

    @Override
    public void write(TaskContentBuilder into, FormProblems problems) {
        var unit = leadUnit.getValue();
        if (unit == null) {
            problems.add(leadUnit, getTranslation("tasks.problem.lead-unit"));
        } else {
            into.leadUnit(unit);
        }
        problems.checkReadable(due);
        into.priority(priority.getValue()).dueOn(due.getValue()).dueKind(dueKind.getValue());
    }

    @Override
    public void register(ErrorSummary errors) {
        errors.field("leadUnit", leadUnit)
                .field("priority", priority)
                .field("dueOn", due)
                .field("dueKind", dueKind);
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(leadUnit, priority, due, dueKind);
    }
}
