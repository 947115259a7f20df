package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.Problems;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.tasklists.TaskRow;
import de.knotenpunkt.tasks.BulkChange;
import de.knotenpunkt.tasks.BulkOrder;
import de.knotenpunkt.tasks.BulkUndo;
import de.knotenpunkt.tasks.Priority;
import de.knotenpunkt.tasks.TaskBulk;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Dialogs that change many tasks: the wish, what it would do, the act, and one way back. */
@SpringComponent
class BulkDialogs {

    private final TaskBulk bulk;
    private final FilterChoices choices;

    BulkDialogs(TaskBulk bulk, FilterChoices choices) {
        this.bulk = bulk;
        this.choices = choices;
    }

    void due(Collection<TaskRow> rows, Runnable afterwards) {
        var day = new SmartDateField(TaskTexts.text("tasks.bulk.due.day"), choices::today);
        day.setMin(choices.today());
        var reason = new TextArea(TaskTexts.text("tasks.bulk.due.reason"));
        reason.setHelperText(TaskTexts.text("tasks.bulk.due.reason.helper"));
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setMaxLength(2000);
        var dialog = new Wish(
                "tasks.bulk.due",
                rows,
                () -> day.getValue() == null
                        ? Optional.empty()
                        : Optional.of(new BulkChange.Due(day.getValue(), reason.getValue())),
                afterwards);
        day.addValueChangeListener(change -> dialog.preview());
        reason.addValueChangeListener(change -> dialog.preview());
        dialog.errors().field("dueOn", day).field("reason", reason);
        dialog.show(day, reason);
        dialog.focusFirst(day);
        dialog.open();
    }

    void priority(Collection<TaskRow> rows, Runnable afterwards) {
        var priority = new RadioButtonGroup<Priority>(TaskTexts.text("tasks.bulk.priority.label"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(TaskTexts::of);
        priority.addClassName("kp-segmented");
        var dialog = new Wish(
                "tasks.bulk.priority",
                rows,
                () -> Optional.<Priority>ofNullable(priority.getValue()).map(BulkChange.Urgency::new),
                afterwards);
        priority.addValueChangeListener(change -> dialog.preview());
        dialog.errors().field("priority", priority);
        dialog.show(priority);
        dialog.open();
    }

    void assignee(Collection<TaskRow> rows, Runnable afterwards) {
        var person = new ComboBox<PersonChoice>(TaskTexts.text("tasks.bulk.assignee.label"));
        person.setItemLabelGenerator(PersonChoice::label);
        person.setItems(
                request -> choices.people(request.getFilter().orElse(""), request.getOffset(), request.getLimit()));
        var dialog = new Wish(
                "tasks.bulk.assignee",
                rows,
                () -> Optional.<PersonChoice>ofNullable(person.getValue())
                        .map(choice -> new BulkChange.Assignee(choice.id())),
                afterwards);
        person.addValueChangeListener(change -> dialog.preview());
        dialog.errors().field("assignee", person);
        dialog.show(person);
        dialog.focusFirst(person);
        dialog.open();
    }

    private void undo(BulkUndo undo, Runnable afterwards) {
        try {
            var outcome = bulk.undo(undo);
            Notices.success(BulkWords.undone(outcome));
        } catch (Problem problem) {
            Problems.show(problem);
        }
        afterwards.run();
    }

    /** One dialog: shows what the wish would do as soon as it is complete. */
    private final class Wish extends ActionDialog {

        private final BulkOrder order;
        private final Supplier<Optional<? extends BulkChange>> change;
        private final Runnable afterwards;
        private final Div preview = new Div();
        private final String key;

        Wish(
                String key,
                Collection<TaskRow> rows,
                Supplier<Optional<? extends BulkChange>> change,
                Runnable afterwards) {
            super(TaskTexts.text(key + ".title", rows.size()));
            this.key = key;
            this.change = change;
            this.afterwards = afterwards;
            // operations are chosen once: pressing twice changes once
            order = new BulkOrder(
                    new BulkChange.Urgency(Priority.NORMAL),
                    rows.stream().map(TaskRow::target).toList());
            preview.getElement().setAttribute("role", "status");
        }

        void show(com.vaadin.flow.component.Component... fields) {
            content(fields);
            content(preview);
            action(TaskTexts.text(key + ".act"), this::execute);
            say(null);
        }

        void preview() {
            errors().clear();
            change.get().ifPresentOrElse(this::preview, () -> say(null));
        }

        private void preview(BulkChange wanted) {
            try {
                var outcome = bulk.preview(order.with(wanted));
                say(BulkWords.preview(outcome));
                if (!outcome.skipped().isEmpty()) {
                    var list = new UnorderedList();
                    list.addClassName("kp-preview");
                    outcome.skipped()
                            .forEach(skipped ->
                                    list.add(new ListItem(new Icon("info"), new Span(BulkWords.skipped(skipped)))));
                    preview.add(list);
                }
            } catch (Problem notYet) {
                say(null);
            }
        }

        private void say(@Nullable String sentence) {
            preview.removeAll();
            var words = new Paragraph(sentence == null ? TaskTexts.text("tasks.bulk.preview.later") : sentence);
            words.addClassName(sentence == null ? "kp-soft" : "kp-medium");
            preview.add(words);
        }

        private void execute() {
            var wanted = change.get().orElseThrow(() -> InvalidValue.at(field(), key + ".missing"));
            var result = bulk.execute(order.with(wanted));
            var sentence = BulkWords.result(result.outcome());
            if (result.undo().isEmpty()) {
                Notices.problem(sentence);
            } else {
                Notices.success(sentence, () -> undo(result.undo(), afterwards));
            }
            afterwards.run();
        }

        private String field() {
            return switch (key) {
                case "tasks.bulk.due" -> "dueOn";
                case "tasks.bulk.priority" -> "priority";
                default -> "assignee";
            };
        }
    }
}
