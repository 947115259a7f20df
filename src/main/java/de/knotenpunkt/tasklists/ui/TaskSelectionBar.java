package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SrText;

/** Docked below the list while rows are chosen: how many, and what can be done with them. */
final class TaskSelectionBar extends Div {

    private final Element count = new Element("b");

    TaskSelectionBar(Runnable clear) {
        addClassName("kp-selection-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("tasks.list.selection.bar"));
        count.setAttribute("role", "status");
        getElement().appendChild(count);
        var cleared = new Button(getTranslation("tasks.list.selection.clear"), click -> clear.run());
        cleared.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        cleared.getElement().appendChild(new SrText(getTranslation("tasks.list.selection.clear.spoken")).getElement());
        var line = new Span();
        line.addClassName("kp-separator");
        add(cleared, line);
        show(0);
    }

    TaskSelectionBar act(String icon, String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setPrefixComponent(new Icon(icon));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(button);
        return this;
    }

    TaskSelectionBar and(Component other) {
        add(other);
        return this;
    }

    TaskSelectionBar hint(String key) {
        var hint = new Span(getTranslation(key));
        hint.addClassNames("kp-end", "kp-wide-only");
        add(hint);
        return this;
    }

    void show(int chosen) {
        count.setText(getTranslation("tasks.list.selection.count", chosen));
        setVisible(chosen > 0);
    }
}
