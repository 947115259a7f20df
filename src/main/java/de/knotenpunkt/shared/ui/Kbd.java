package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A key cap beside a control; decoration, because the control itself tells its shortcut. */
@Tag("kbd")
public final class Kbd extends HtmlContainer {

    public Kbd(String key) {
        setText(key);
        addClassName("kp-kbd");
        getElement().setAttribute("aria-hidden", "true");
    }
}
