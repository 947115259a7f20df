package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.tasks.ExternalPromise;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What somebody outside has promised; the lead unit follows it up. */
final class EntryPromise extends EntryPart {

    private final Supplier<LocalDate> today;
    private final TextField organisation = new TextField(getTranslation("tasks.quick.promise.organisation"));
    private final TextField contact = new TextField(getTranslation("tasks.quick.promise.contact"));
    private final SmartDateField until;

    EntryPromise(Supplier<LocalDate> today) {
        super("tasks.quick.promise", "partner");
        this.today = today;
        until = new SmartDateField(getTranslation("tasks.quick.promise.until"), today);
        organisation.addClassName("kp-half");
        until.addClassName("kp-half");
        contact.setHelperText(getTranslation("tasks.quick.promise.contact.helper"));
        add(organisation, until, contact);
    }

    @Override
    Focusable<?> first() {
        return organisation;
    }

    @Override
    List<HasValue<?, ?>> fields() {
        return List.of(organisation, contact, until);
    }

    @Override
    void name(ErrorSummary errors) {
        errors.field("promise", organisation).field("promisedUntil", until);
    }

    @Override
    void fill(TaskContent content) {
        var promise = content.promise();
        var person = promise == null ? null : promise.contact();
        organisation.setValue(promise == null ? "" : promise.organisation());
        contact.setValue(person == null ? "" : person);
        until.setValue(promise == null ? null : promise.promisedUntil());
    }

    @Override
    boolean isUsed(TaskContent content) {
        return content.promise() != null;
    }

    @Override
    Map<Component, String> missing() {
        return organisation.isEmpty() || until.getValue() != null
                ? Map.of()
                : Map.of(until, getTranslation("tasks.quick.promise.until.missing"));
    }

    @Override
    void write(TaskContentBuilder content) {
        if (organisation.isEmpty()) {
            content.promise(null);
            return;
        }
        var day = until.getValue();
        content.promise(new ExternalPromise(
                organisation.getValue(),
                contact.isEmpty() ? null : contact.getValue(),
                today.get(),
                day == null ? today.get() : day,
                null));
    }
}
