package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.shared.DirectiveDuty;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Handlungsfelder, Gemeinden, Fördertatbestand, Vertraulichkeit. */
final class ClassPart extends Div implements FormPart {

    private final TaskNames names;
    private final Supplier<LocalDate> today;
    private final MultiSelectComboBox<String> fields;
    private final TextField noFieldReason = new TextField(TaskTexts.field("noFieldReason"));
    private final MultiSelectComboBox<String> municipalities;
    private final Select<DirectiveDuty> duty =
            Choices.one(TaskTexts.field("duty"), TaskTexts::of, DirectiveDuty.values());
    private final Select<VisibilityClass> visibility =
            Choices.one(TaskTexts.field("visibility"), TaskTexts::of, VisibilityClass.values());
    private final Checkbox executive = new Checkbox(TaskTexts.text("tasks.edit.executive"));

    ClassPart(TaskNames names, Supplier<LocalDate> today) {
        this.names = names;
        this.today = today;
        addClassName("kp-form");
        fields = Choices.codes(TaskTexts.field("fields"), names::field);
        municipalities = Choices.codes(TaskTexts.field("municipalities"), names::municipality);
        noFieldReason.setMaxLength(200);
        fields.addValueChangeListener(change -> dependents());
        visibility.addValueChangeListener(change -> dependents());
        fields.addClassName("kp-half");
        municipalities.addClassName("kp-half");
        duty.addClassName("kp-half");
        visibility.addClassName("kp-half");
        add(fields, municipalities, noFieldReason, duty, visibility, executive);
    }

    @Override
    public void show(TaskContent content) {
        Choices.offer(fields, names.choosableFields(today.get()), content.fields());
        Choices.offer(municipalities, names.choosableMunicipalities(), content.municipalities());
        noFieldReason.setValue(Objects.requireNonNullElse(content.noFieldReason(), ""));
        duty.setValue(content.duty());
        visibility.setValue(content.visibility());
        executive.setValue(content.executiveMayRead());
        dependents();
    }

    @Override
    public void write(TaskContentBuilder into, FormProblems problems) {
        var reason = noFieldReason.getValue().strip();
        into.fields(fields.getValue())
                .noFieldReason(reason.isEmpty() || !fields.isEmpty() ? null : reason)
                .municipalities(municipalities.getValue())
                .duty(duty.getValue())
                .visibility(visibility.getValue())
                .executiveMayRead(executive.isVisible() && executive.getValue());
    }

    @Override
    public void register(ErrorSummary errors) {
        errors.field("fields", fields)
                .field("noFieldReason", noFieldReason)
                .field("municipalities", municipalities)
                .field("duty", duty)
                .field("visibility", visibility);
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(fields, noFieldReason, municipalities, duty, visibility, executive);
    }

    /** Inputs that make sense only beside another value. */
    private void dependents() {
        noFieldReason.setVisible(fields.isEmpty());
        var chosen = visibility.getValue();
        executive.setVisible(chosen == VisibilityClass.COORDINATION);
        if (chosen != null) {
            visibility.setHelperText(getTranslation("tasks.visibility.helper." + chosen.name()));
        }
    }
}
