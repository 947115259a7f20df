package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.util.Set;
import java.util.stream.Stream;

/** Handlungsfeld, or none with the reason why. */
final class FieldSelect extends Select<String> {

    /** No code of a field looks like this. */
    private static final String NONE = "-";

    private final TextField reason = new TextField(getTranslation("tasks.quick.no-field-reason"));

    FieldSelect(EntryChoices choices) {
        setLabel(getTranslation("tasks.quick.field"));
        setPlaceholder(getTranslation("tasks.quick.field.placeholder"));
        setItems(Stream.concat(choices.fields().stream(), Stream.of(NONE)).toList());
        setItemLabelGenerator(
                code -> NONE.equals(code) ? getTranslation("tasks.quick.field.none") : choices.fieldName(code));
        reason.setVisible(false);
        addValueChangeListener(change -> {
            reason.setVisible(isNone());
            if (isNone() && change.isFromClient()) {
                reason.focus();
            }
        });
    }

    /** Why none fits; shown only then. */
    TextField reason() {
        return reason;
    }

    boolean isNone() {
        return NONE.equals(getValue());
    }

    void show(TaskContent content) {
        var why = content.noFieldReason();
        reason.setValue(why == null ? "" : why);
        if (content.fields().isEmpty()) {
            setValue(why == null ? null : NONE);
        } else {
            setValue(content.fields().first());
        }
    }

    void write(TaskContentBuilder content) {
        var code = getValue();
        content.fields(code == null || isNone() ? Set.of() : Set.of(code));
        content.noFieldReason(isNone() ? reason.getValue() : null);
    }
}
