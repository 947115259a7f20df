package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where something would be: one sentence, at most one button. */
public final class EmptyState extends Div {

    public EmptyState(String sentence, Component... action) {
        addClassName("kp-empty");
        add(new Paragraph(sentence));
        add(action);
    }
}
