package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import de.knotenpunkt.shared.ui.GlobalAction;
import de.knotenpunkt.shared.ui.HeaderPart;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Kbd;
import de.knotenpunkt.shared.ui.Keys;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The header: parts and actions of the modules, and the account. */
@SpringComponent
@UIScope
class TopBar extends Header {

    /** On the frame's element: single keys do nothing. */
    static final String KEYS_OFF = "data-kp-keys-off";

    private static final int RIGHT = 100;

    TopBar(List<GlobalAction> actions, List<HeaderPart> parts, AccountMenu account) {
        addClassName("kp-top");
        var right = new Div();
        right.addClassName("kp-top-actions");
        var available = actions.stream()
                .filter(GlobalAction::available)
                .sorted(Comparator.comparing(GlobalAction::order))
                .toList();
        available.forEach(action -> right.add(button(action, action.equals(available.getFirst()))));
        right.add(parts(parts, part -> part.order() >= RIGHT));
        right.add(account);
        add(menuButton(), Brand.link());
        add(parts(parts, part -> part.order() < RIGHT));
        add(right);
    }

    private static List<Component> parts(List<HeaderPart> parts, Predicate<HeaderPart> which) {
        return parts.stream()
                .filter(which)
                .sorted(Comparator.comparing(HeaderPart::order))
                .flatMap(part -> part.create().stream())
                .toList();
    }

    /** Opens the navigation on narrow screens; the page's script does it without asking the server. */
    private Component menuButton() {
        var button = new Button(new Icon("menu"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.addClassName("kp-top-menu");
        button.setAriaLabel(getTranslation("shell.menu-button"));
        button.getElement()
                .setAttribute("data-kp-drawer", true)
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "navigation");
        return button;
    }

    private static Component text(String label) {
        var text = new Span(label);
        text.addClassName("kp-wide-only");
        return text;
    }

    private static Component button(GlobalAction action, boolean first) {
        var button = new Button();
        button.addClickListener(click -> action.run());
        // not as the button's own text, which could not leave the narrow screen
        button.getElement().appendChild(text(action.label()).getElement());
        button.setPrefixComponent(new Icon(action.icon()));
        button.addClassName("kp-top-new");
        button.setAriaLabel(action.label());
        if (first) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var key = action.key();
        if (key != null) {
            button.setSuffixComponent(new Kbd(key.toUpperCase(Locale.ROOT)));
            Keys.bind(button, key);
        }
        // with its text in a part of its own, Vaadin takes it for a button that is a symbol only
        button.removeThemeVariants(ButtonVariant.LUMO_ICON);
        return button;
    }
}
