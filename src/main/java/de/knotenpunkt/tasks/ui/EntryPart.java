package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.util.List;
import java.util.Map;

/** Something that a new task may say but need not: behind a small button until somebody wants it. */
abstract class EntryPart extends Div {

    private final Button opener;

    EntryPart(String titleKey, String icon) {
        addClassName("kp-form");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation(titleKey));
        setVisible(false);
        opener = new Button(getTranslation(titleKey), new Icon(icon), click -> {
            unfold();
            first().focus();
        });
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    }

    /** The small button. */
    final Button opener() {
        return opener;
    }

    /** Shows what the content says; unfolds if that is more than a proposal says. */
    final void show(TaskContent content) {
        fill(content);
        if (isUsed(content)) {
            unfold();
        }
    }

    /** Where the focus goes. */
    abstract Focusable<?> first();

    /** Everything a draft has to watch. */
    abstract List<HasValue<?, ?>> fields();

    /** Makes the fields known by the names that problems use. */
    void name(ErrorSummary errors) {}

    /** What is begun but not said to the end, by field. */
    Map<Component, String> missing() {
        return Map.of();
    }

    abstract void fill(TaskContent content);

    abstract boolean isUsed(TaskContent content);

    abstract void write(TaskContentBuilder content);

    private void unfold() {
        setVisible(true);
        opener.setVisible(false);
    }
}
