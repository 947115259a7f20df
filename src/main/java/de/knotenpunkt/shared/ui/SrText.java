package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.html.Span;

/** Text for the screen reader only, where the eye has a symbol or a position. */
public final class SrText extends Span {

    public SrText(String text) {
        super(text);
        addClassName("kp-sr");
    }
}
