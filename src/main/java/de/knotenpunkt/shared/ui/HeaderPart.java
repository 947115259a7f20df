package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of the header of every page, such as the search box or the bell. A bean of the contributing module. */
public interface HeaderPart {

    /** Place in the header: below 100 between brand and actions, from 100 on between actions and account. */
    int order();

    /** The part for the page that is being built; empty if the person at the screen has no use for it. */
    Optional<Component> create();
}
