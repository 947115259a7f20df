package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.tasks.TaskContent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The five inputs of a new task, everything else behind small buttons. */
final class TaskEntryForm extends Composite<Div> {

    private final EntryChoices choices;
    private final TextField subject = new TextField(getTranslation("tasks.quick.subject"));
    private final Select<UnitCode> leadUnit = new Select<>();
    private final SmartDateField dueOn;
    private final TextField pastReason = new TextField(getTranslation("tasks.quick.past-reason"));
    private final FieldSelect field;
    private final PriorityChoice priority = new PriorityChoice();
    private final List<EntryPart> parts;
    private TaskContent begun;

    TaskEntryForm(TaskContent begun, EntryChoices choices) {
        this.begun = begun;
        this.choices = choices;
        dueOn = new SmartDateField(getTranslation("tasks.quick.due-on"), choices::today);
        field = new FieldSelect(choices);
        parts = List.of(
                new EntryDescription(),
                new EntryParticipants(choices),
                new EntryVisibility(),
                new EntryFiling(),
                new EntryPromise(choices::today));
        configure();
        show(begun);
    }

    void show(TaskContent content) {
        begun = content;
        subject.setValue(content.subject());
        leadUnit.setValue(content.leadUnit());
        dueOn.setValue(content.dueOn());
        field.show(content);
        priority.setValue(content.priority());
        parts.forEach(part -> part.show(content));
    }

    TaskContent read() {
        var content = begun.change()
                .subject(subject.getValue())
                .leadUnit(leadUnit.getValue() == null ? begun.leadUnit() : leadUnit.getValue())
                .dueOn(dueOn.getValue())
                .priority(priority.getValue() == null ? begun.priority() : priority.getValue());
        field.write(content);
        parts.forEach(part -> part.write(content));
        return content.build();
    }

    /** What is missing, by field; a draft needs little, what goes to somebody needs more. */
    Map<Component, String> missing(boolean goesOut) {
        var missing = new LinkedHashMap<Component, String>();
        if (subject.getValue().isBlank()) {
            missing.put(subject, getTranslation("tasks.quick.subject.missing"));
        }
        if (dueOn.isUnreadable()) {
            missing.put(dueOn, getTranslation("shared.date-field.unreadable"));
        } else if (goesOut && dueOn.getValue() == null) {
            missing.put(dueOn, getTranslation("tasks.quick.due-on.missing"));
        }
        if (goesOut && field.getValue() == null) {
            missing.put(field, getTranslation("tasks.quick.field.missing"));
        } else if (goesOut && field.isNone() && field.reason().isEmpty()) {
            missing.put(field.reason(), getTranslation("tasks.quick.no-field-reason.missing"));
        }
        parts.forEach(part -> missing.putAll(part.missing()));
        return missing;
    }

    /** Why a Frist may lie in the past; only the coordination can say so. */
    String pastReason() {
        return pastReason.isVisible() ? pastReason.getValue() : "";
    }

    /** Makes the fields known by the names that problems use. */
    void name(ErrorSummary errors) {
        errors.field("subject", subject)
                .field("leadUnit", leadUnit)
                .field("dueOn", dueOn)
                .field("reason", pastReason)
                .field("fields", field)
                .field("noFieldReason", field.reason());
        parts.forEach(part -> part.name(errors));
    }

    /** Everything a draft has to watch. */
    HasValue<?, ?>[] fields() {
        Stream<HasValue<?, ?>> always = Stream.of(subject, leadUnit, dueOn, field, field.reason(), priority);
        return Stream.concat(always, parts.stream().flatMap(part -> part.fields().stream()))
                .toArray(HasValue[]::new);
    }

    TextField subject() {
        return subject;
    }

    /** Tells whenever something changed that other steps may follow from. */
    void onRouteChange(Runnable listener) {
        leadUnit.addValueChangeListener(change -> listener.run());
        parts.forEach(part -> part.fields().forEach(input -> input.addValueChangeListener(change -> listener.run())));
    }

    @Override
    protected Div initContent() {
        var inputs = new Div(subject, leadUnit, dueOn, pastReason, field, priority, field.reason());
        inputs.addClassName("kp-form");
        var more = new Div(parts.stream().map(EntryPart::opener).toArray(Component[]::new));
        more.addClassName("kp-more");
        var reminder = new Div(new Icon("shield"), new Span(getTranslation("tasks.quick.reminder")));
        reminder.addClassName("kp-hint");
        var content = new Div(inputs);
        parts.forEach(content::add);
        content.add(more, reminder);
        content.addClassName("kp-stack");
        return content;
    }

    private void configure() {
        subject.setHelperText(getTranslation("tasks.quick.subject.helper"));
        subject.setRequiredIndicatorVisible(true);
        subject.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        leadUnit.setLabel(getTranslation("tasks.quick.lead-unit"));
        leadUnit.setItems(choices.units());
        leadUnit.setItemLabelGenerator(choices::unitName);
        leadUnit.addClassName("kp-half");
        leadUnit.addValueChangeListener(change -> leadUnit.setHelperText(
                begun.leadUnit().equals(change.getValue()) ? getTranslation("tasks.quick.lead-unit.own") : null));
        dueOn.addClassName("kp-half");
        dueOn.addValueChangeListener(change -> say(change.getValue()));
        pastReason.setVisible(false);
        field.addClassName("kp-half");
        field.setRequiredIndicatorVisible(true);
        priority.addClassName("kp-half");
    }

    private void say(LocalDate due) {
        var today = choices.today();
        pastReason.setVisible(due != null && due.isBefore(today));
        dueOn.setHelperText(
                due == null
                        ? getTranslation("tasks.quick.due-on.helper")
                        : getTranslation(
                                "tasks.quick.due-on.chosen", GermanDate.spelled(due), GermanDate.relative(due, today)));
    }
}
