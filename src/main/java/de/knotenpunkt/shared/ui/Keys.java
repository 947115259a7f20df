package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * Single-key shortcuts. A component carries its key; the page's script clicks the first visible and enabled one. Keys
 * are never active in fields and can be switched off by the person; modifier keys are Flow's own business.
 */
public final class Keys {

    private static final String KEY = "data-kp-key";

    private Keys() {}

    /** Lets a key such as {@code e}, or two in a row such as {@code g a}, click the component. */
    public static <C extends Component> C bind(C component, String keys) {
        component.getElement().setAttribute(KEY, keys).setAttribute("aria-keyshortcuts", keys);
        return component;
    }
}
