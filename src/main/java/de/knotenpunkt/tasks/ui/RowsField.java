package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.knotenpunkt.shared.ui.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field whose value is a list, one row of inputs for each entry, with buttons to add and to remove rows.
 *
 * @param <T> an entry
 * @param <R> the row that edits it
 */
abstract class RowsField<T, R extends RowsField.Row<T>> extends CustomField<List<T>> {

    /** Inputs for one entry. */
    abstract static class Row<T> extends Div {

        Row() {
            addClassNames("kp-row", "kp-edit-row");
        }

        /** The entry; empty if something is missing. */
        abstract Optional<T> value();

        /** Numbers the row for the ear, beginning with 1. */
        abstract void number(int number);

        /** Where the focus goes when the row was added. */
        abstract Focusable<?> first();
    }

    private final List<R> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph nothing = new Paragraph();
    private final Button add;

    /** @param key beginning of the translation keys, such as {@code tasks.edit.link} */
    RowsField(String label, String key) {
        super(List.of());
        setLabel(label);
        setWidthFull();
        list.addClassName("kp-stack-tight");
        nothing.setText(getTranslation(key + ".none"));
        nothing.addClassName("kp-muted");
        add = new Button(getTranslation(key + ".add"), new Icon("plus"), click -> {
            var row = appendRow(Optional.empty());
            row.first().focus();
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        add(nothing, list, add);
    }

    abstract R row(Optional<T> entry);

    /** Rows as they stand, complete or not. */
    final List<R> rows() {
        return rows;
    }

    /** Entries of the rows that are complete. */
    final List<T> entries() {
        return rows.stream().map(Row::value).flatMap(Optional::stream).toList();
    }

    final Button removeButton(R row) {
        var button = new Button(new Icon("trash"), click -> {
            rows.remove(row);
            list.remove(row);
            renumber();
            updateValue();
            add.focus();
        });
        button.addClassName("kp-icon-button");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return button;
    }

    /** Lets changes of an input change the value of this field at once. */
    final void watch(HasValue<?, ?> input) {
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                updateValue();
            }
        });
    }

    @Override
    protected List<T> generateModelValue() {
        return entries();
    }

    @Override
    protected void setPresentationValue(List<T> entries) {
        rows.clear();
        list.removeAll();
        entries.forEach(entry -> appendRow(Optional.of(entry)));
        renumber();
    }

    private R appendRow(Optional<T> entry) {
        var row = row(entry);
        rows.add(row);
        list.add(row);
        renumber();
        return row;
    }

    private void renumber() {
        nothing.setVisible(rows.isEmpty());
        for (var index = 0; index < rows.size(); index++) {
            rows.get(index).number(index + 1);
        }
    }
}
