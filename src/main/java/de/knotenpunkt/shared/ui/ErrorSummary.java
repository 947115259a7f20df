package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.shared.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Errors of a form, on top of it: each leads to its field, the first field gets the focus. Fields are told by the
 * names that problems of the services use.
 */
public final class ErrorSummary extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final H2 heading = new H2();
    private final UnorderedList list = new UnorderedList();

    public ErrorSummary() {
        addClassName("kp-error-summary");
        getElement().setAttribute("tabindex", "-1");
        add(heading, list);
        setVisible(false);
    }

    /** Makes a field known under the name by which a problem may point to it. */
    public <F extends Component & HasValidation> ErrorSummary field(String name, F field) {
        fields.put(name, field);
        return this;
    }

    /** Says a problem at its field if that is known here, else as a notice. */
    public void show(Problem problem) {
        clear();
        var sentence = Problems.sentence(problem);
        var field = problem.field().map(fields::get);
        if (field.isPresent()) {
            markInvalid(field.get(), sentence);
            show(Map.of(field.get(), sentence));
        } else {
            say(sentence);
        }
    }

    /** Says what is wrong with no field in particular, and takes the focus: a notice would be out of a dialog's reach. */
    public void say(String sentence) {
        list.removeAll();
        heading.setText(sentence);
        setVisible(true);
        getElement().executeJs("this.focus()");
        Announcer.alert(sentence);
    }

    /** Marks and lists what the form itself found wrong, and focuses the first field. */
    public void show(Map<Component, String> errors) {
        list.removeAll();
        errors.forEach(ErrorSummary::markInvalid);
        errors.forEach((field, sentence) -> list.add(new ListItem(link(field, sentence))));
        heading.setText(getTranslation("shared.error-summary.title", errors.size()));
        setVisible(!errors.isEmpty());
        errors.entrySet().stream().findFirst().ifPresent(first -> {
            focus(first.getKey());
            Announcer.alert(heading.getText() + " " + String.join(" ", errors.values()));
        });
    }

    /** Takes all errors away. */
    public void clear() {
        setVisible(false);
        list.removeAll();
        fields.values().forEach(field -> {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(false);
            }
        });
    }

    private static Component link(Component field, String sentence) {
        var button = new Button(sentence, click -> focus(field));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    private static void markInvalid(Component field, String sentence) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(true);
        }
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
