package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;

/** A place on a page whose content is replaced, while what stands around it, and the focus there, stays. */
public final class Slot extends Div {

    public Slot() {
        addClassName("kp-slot");
    }

    public void fill(Component content) {
        fill(List.of(content));
    }

    public void fill(Collection<Component> content) {
        removeAll();
        add(content);
    }
}
