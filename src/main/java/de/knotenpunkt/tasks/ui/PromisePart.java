package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.tasks.ExternalPromise;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Externe Zusage: who outside promised what until when. */
final class PromisePart extends Div implements FormPart {

    private final Supplier<LocalDate> today;
    private final Div inputs = new Div();
    private final Button add;
    private final TextField organisation = new TextField(TaskTexts.text("tasks.edit.promise.organisation"));
    private final TextField contact = new TextField(TaskTexts.text("tasks.edit.promise.contact"));
    private final SmartDateField promisedOn;
    private final SmartDateField promisedUntil;
    private final SmartDateField keptOn;

    PromisePart(Supplier<LocalDate> today) {
        this.today = today;
        promisedOn = new SmartDateField(TaskTexts.text("tasks.edit.promise.on"), today);
        promisedUntil = new SmartDateField(TaskTexts.text("tasks.edit.promise.until"), today);
        keptOn = new SmartDateField(TaskTexts.text("tasks.edit.promise.kept"), today);
        organisation.setMaxLength(200);
        contact.setMaxLength(200);
        contact.setHelperText(getTranslation("tasks.edit.promise.contact.helper"));
        List.of(organisation, contact).forEach(field -> field.addClassName("kp-half"));
        List.of(promisedOn, promisedUntil, keptOn).forEach(field -> {
            field.addClassName("kp-third");
            field.setHelperText(null);
        });
        inputs.addClassName("kp-form");
        var remove = new Button(getTranslation("tasks.edit.promise.remove"), new Icon("trash"), click -> open(false));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        inputs.add(organisation, contact, promisedOn, promisedUntil, keptOn, remove);
        add = new Button(getTranslation("tasks.edit.promise.add"), new Icon("plus"), click -> begin());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        add(inputs, add);
        open(false);
    }

    @Override
    public void show(TaskContent content) {
        var promise = content.promise();
        open(promise != null);
        organisation.setValue(promise == null ? "" : promise.organisation());
        contact.setValue(promise == null ? "" : Objects.requireNonNullElse(promise.contact(), ""));
        promisedOn.setValue(promise == null ? null : promise.promisedOn());
        promisedUntil.setValue(promise == null ? null : promise.promisedUntil());
        keptOn.setValue(promise == null ? null : promise.keptOn());
    }

    @Override
    public void write(TaskContentBuilder into, FormProblems problems) {
        if (!inputs.isVisible()) {
            into.promise(null);
            return;
        }
        var who = organisation.getValue().strip();
        if (who.isEmpty()) {
            problems.add(organisation, getTranslation("tasks.problem.promise-organisation"));
        }
        var on = needed(promisedOn, problems);
        var until = needed(promisedUntil, problems);
        problems.checkReadable(keptOn);
        var person = contact.getValue().strip();
        into.promise(new ExternalPromise(who, person.isEmpty() ? null : person, on, until, keptOn.getValue()));
    }

    @Override
    public void register(ErrorSummary errors) {
        errors.field("promise", organisation);
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(organisation, contact, promisedOn, promisedUntil, keptOn);
    }

    private LocalDate needed(SmartDateField field, FormProblems problems) {
        problems.checkReadable(field);
        var day = field.getValue();
        if (day == null) {
            problems.add(field, getTranslation("tasks.dialog.choose-date"));
            return today.get();
        }
        return day;
    }

    private void begin() {
        open(true);
        promisedOn.setValue(today.get());
        organisation.focus();
    }

    private void open(boolean wanted) {
        inputs.setVisible(wanted);
        add.setVisible(!wanted);
    }
}
