package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import de.knotenpunkt.shared.EntityRef;

/**
 * What a module adds to the detail page of another one's record, such as documents of a task. A bean of the
 * contributing module; the page knows nothing of it.
 */
public interface RelatedPanel {

    /** Whether this panel has something to say about such a record, for the person at the screen. */
    boolean supports(EntityRef record);

    /** Heading of the panel, translated. */
    String title();

    /** Place among the panels, small numbers first. */
    int order();

    /** Builds the panel; called when it is opened for the first time, so that closed panels cost no query. */
    Component create(EntityRef record);
}
