package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.FilterChip;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Keys;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.tasklists.HitCount;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskListAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Narrows the list: a text, and a pill for each of the other filters. Tells each change as a whole filter. */
class TaskFilterBar extends Div {

    /** What to do with a changed filter. */
    interface Listener {
        /** @param typed whether it came letter by letter, which is no step to come back to */
        void changed(TaskFilter filter, boolean typed);
    }

    private static final int PAUSE_MS = 350;

    private final FilterChoices choices;
    private final Listener listener;
    private final Span result = new Span();
    private final Div end = new Div(result);
    private final TextField text = new TextField();
    private final CheckboxGroup<StatusChoice> statuses = new CheckboxGroup<>();
    private final CheckboxGroup<UnitCode> units = new CheckboxGroup<>();
    private final CheckboxGroup<String> fields = new CheckboxGroup<>();
    private final SmartDateField from;
    private final SmartDateField to;
    private final ComboBox<PersonChoice> assignee = new ComboBox<>();
    private final CheckboxGroup<Narrowing> narrowings = new CheckboxGroup<>();
    private final FilterChip statusChip;
    private final FilterChip unitChip;
    private final FilterChip fieldChip;
    private final FilterChip dueChip;
    private final FilterChip assigneeChip;
    private final FilterChip narrowingChip;
    private TaskFilter filter = TaskFilter.OPEN;

    TaskFilterBar(FilterChoices choices, Listener listener) {
        this.choices = choices;
        this.listener = listener;
        from = new SmartDateField(getTranslation("tasks.list.filter.due-from"), choices::today);
        to = new SmartDateField(getTranslation("tasks.list.filter.due-to"), choices::today);
        addClassName("kp-filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("tasks.list.filter.label"));
        prepareText();
        group(statuses, List.of(StatusChoice.values()), choice -> getTranslation(choice.key()));
        group(units, choices.units(), choices::unit);
        group(fields, choices.fields(), choices::field);
        group(narrowings, List.of(Narrowing.values()), narrowing -> getTranslation(narrowing.key()));
        prepareAssignee();
        statusChip = chip("status", statuses, now -> StatusChoice.none(now));
        unitChip = chip("unit", units, now -> now.withUnits(Set.of()));
        fieldChip = chip("field", fields, now -> now.withFields(Set.of()));
        dueChip = chip("due", new Div(from, to), now -> now.withDue(null, null));
        assigneeChip = chip("assignee", assignee, now -> now.withAssignee(null));
        narrowingChip = chip("narrowing", narrowings, now -> Narrowing.write(now, Set.of()));
        result.getElement().setAttribute("role", "status");
        end.addClassName("kp-filter-result");
        add(text, statusChip, unitChip, fieldChip, dueChip, assigneeChip, narrowingChip, end);
        listen();
    }

    /** Shows a filter without telling anybody. */
    void show(TaskFilter value, HitCount hits) {
        filter = value;
        if (!Objects.equals(TaskListAddress.text(text.getValue()), value.text())) {
            text.setValue(Objects.requireNonNullElse(value.text(), ""));
        }
        statuses.setValue(StatusChoice.read(value));
        units.setValue(value.units().stream().filter(choices.units()::contains).collect(Collectors.toSet()));
        fields.setValue(
                value.fields().stream().filter(choices.fields()::contains).collect(Collectors.toSet()));
        from.setValue(value.dueFrom());
        to.setValue(value.dueTo());
        assignee.setValue(choices.person(value.assignee()));
        narrowings.setValue(Narrowing.read(value));
        describe(value);
        result.setText(hits(hits));
    }

    /** Puts controls of the list behind the number of hits. */
    void addAtEnd(Component... controls) {
        end.add(controls);
    }

    private void describe(TaskFilter value) {
        statusChip.show(StatusChoice.read(value).stream()
                .sorted()
                .map(choice -> getTranslation(choice.key()))
                .toList());
        unitChip.show(value.units().stream().sorted().map(choices::shortUnit).toList());
        fieldChip.show(value.fields().stream().sorted().map(choices::field).toList());
        dueChip.show(dueWords(value));
        var person = choices.person(value.assignee());
        assigneeChip.show(person == null ? List.of() : List.of(person.name()));
        narrowingChip.show(Narrowing.read(value).stream()
                .sorted()
                .map(narrowing -> getTranslation(narrowing.key()))
                .toList());
    }

    private List<String> dueWords(TaskFilter value) {
        var words = new ArrayList<String>();
        if (value.dueFrom() != null) {
            words.add(getTranslation("tasks.list.filter.from-day", GermanDate.full(value.dueFrom())));
        }
        if (value.dueTo() != null) {
            words.add(getTranslation("tasks.list.filter.to-day", GermanDate.full(value.dueTo())));
        }
        return words;
    }

    private String hits(HitCount hits) {
        return hits.more()
                ? getTranslation("tasks.list.hits.more", hits.value())
                : getTranslation("tasks.list.hits", hits.value());
    }

    private void prepareText() {
        text.addClassName("kp-filter-search");
        text.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        text.setPrefixComponent(new Icon("search"));
        text.setPlaceholder(getTranslation("tasks.list.filter.text"));
        text.setAriaLabel(getTranslation("tasks.list.filter.text"));
        text.setMaxLength(TaskListAddress.LONGEST_TEXT);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        Keys.bind(text, "f");
    }

    private void prepareAssignee() {
        assignee.setLabel(getTranslation("tasks.list.filter.assignee.label"));
        assignee.setItemLabelGenerator(PersonChoice::label);
        assignee.setItems(
                request -> choices.people(request.getFilter().orElse(""), request.getOffset(), request.getLimit()));
        assignee.setClearButtonVisible(true);
    }

    private void listen() {
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(filter.withText(TaskListAddress.text(change.getValue())), true);
            }
        });
        statuses.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(StatusChoice.write(filter, change.getOldValue(), change.getValue()), false);
            }
        });
        units.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(filter.withUnits(change.getValue()), false);
            }
        });
        fields.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(filter.withFields(change.getValue()), false);
            }
        });
        from.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(filter.withDue(change.getValue(), filter.dueTo()), false);
            }
        });
        to.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(filter.withDue(filter.dueFrom(), change.getValue()), false);
            }
        });
        assignee.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(filter.withAssignee(PersonChoice.id(change.getValue())), false);
            }
        });
        narrowings.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(Narrowing.write(filter, change.getValue()), false);
            }
        });
    }

    private void tell(TaskFilter changed, boolean typed) {
        if (!changed.equals(filter)) {
            listener.changed(changed, typed);
        }
    }

    private <T> void group(
            CheckboxGroup<T> group, List<T> items, com.vaadin.flow.component.ItemLabelGenerator<T> label) {
        group.setItems(items);
        group.setItemLabelGenerator(label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    private FilterChip chip(String name, Component content, UnaryOperator<TaskFilter> without) {
        var title = getTranslation("tasks.list.filter." + name);
        if (content instanceof CheckboxGroup<?> group) {
            group.setAriaLabel(title);
        }
        return new FilterChip(title, content, () -> tell(without.apply(filter), false));
    }
}
