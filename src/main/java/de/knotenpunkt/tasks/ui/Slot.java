package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;

/** A place on a page whose content is replaced, while what stands around it, and the focus there, stays. */
final class Slot extends Div {

    Slot() {
        addClassName("kp-slot");
    }

    void fill(Component content) {
        fill(List.of(content));
    }

    void fill(Collection<Component> content) {
        removeAll();
        add(content);
    }
}
