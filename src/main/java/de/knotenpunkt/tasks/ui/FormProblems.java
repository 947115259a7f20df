package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.IntegerField;
import de.knotenpunkt.shared.ui.SmartDateField;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong in a form, field by field, in the order of the form. */
final class FormProblems {

    private final Map<Component, String> found = new LinkedHashMap<>();
    private final boolean marking;

    FormProblems() {
        this(true);
    }

    /** @param marking whether fields are marked, or the form is only read */
    FormProblems(boolean marking) {
        this.marking = marking;
    }

    <F extends Component & HasValidation> void add(F field, String sentence) {
        if (marking) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
        }
        found.putIfAbsent(field, sentence);
    }

    /** Adds the field if what was typed could not be read as a date. */
    void checkReadable(SmartDateField field) {
        if (field.isInvalid() && field.isEmpty()) {
            add(field, TaskTexts.text("shared.date-field.unreadable"));
        }
    }

    /** Adds the field if what was typed could not be read as a number or lies outside. */
    void checkReadable(IntegerField field, String outside) {
        if (field.isInvalid()) {
            add(field, TaskTexts.text(field.isEmpty() ? "tasks.edit.number-unreadable" : outside));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    Map<Component, String> all() {
        return found;
    }
}
