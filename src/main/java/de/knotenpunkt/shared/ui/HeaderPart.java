package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;

/** Something in the header of every page, between the brand and the actions, such as the search box. A bean of the module. */
public interface HeaderPart {

    /** Whether the person at the screen may use it. */
    boolean available();

    /** Place among the parts, small numbers first. */
    int order();

    /** A new component for one window. */
    Component create();
}
