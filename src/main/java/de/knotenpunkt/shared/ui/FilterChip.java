package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;

/**
 * One filter as a pill: says what it narrows to, opens what it can be set to, and has a button of its own to take it
 * away.
 */
public final class FilterChip extends Div {

    private final String name;
    private final Span text = new Span();
    private final Button opener = new Button();
    private final Button remover = new Button(new Icon("close"));
    private final Popover popover = new Popover();

    public FilterChip(String name, Component content, Runnable onRemove) {
        this.name = name;
        addClassName("kp-chip-set");
        opener.addClassName("kp-chip");
        opener.getElement().appendChild(text.getElement());
        opener.setSuffixComponent(new Icon("chevron-down"));
        opener.getElement().setAttribute("aria-haspopup", "dialog");
        remover.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        remover.addClassName("kp-chip-remove");
        remover.setAriaLabel(getTranslation("shared.filter.remove", name));
        remover.addClickListener(click -> {
            onRemove.run();
            opener.focus();
        });
        popover.setTarget(opener);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(name);
        popover.setAutofocus(true);
        popover.setModal(false);
        popover.add(framed(content));
        add(opener, remover, popover);
        show(List.of());
    }

    /** Says what the filter is set to; empty if it narrows nothing. */
    public void show(List<String> values) {
        var set = !values.isEmpty();
        text.setText(
                set
                        ? getTranslation(
                                "shared.filter.set",
                                name,
                                values.size() > 2
                                        ? getTranslation("shared.filter.several", values.size())
                                        : String.join(", ", values))
                        : name);
        opener.getElement().setAttribute("aria-pressed", String.valueOf(set));
        remover.setVisible(set);
    }

    /** The button that opens it. */
    public Button opener() {
        return opener;
    }

    private Component framed(Component content) {
        var close = new Button(getTranslation("shared.filter.close"), click -> {
            popover.close();
            opener.focus();
        });
        close.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var foot = new Div(close);
        foot.addClassName("kp-popover-foot");
        var frame = new Div(content, foot);
        frame.addClassName("kp-popover");
        return frame;
    }
}
