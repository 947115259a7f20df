package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module adds to Mein Tag. A bean of the contributing module. */
public interface HomeCard {

    /** Where on the page. */
    enum Region {
        /** Inline text with links behind the day: "Heute brauchen Sie 3 Vorgänge". */
        SENTENCE,
        /** Numbers at the top, for those who lead. */
        NUMBERS,
        /** Main column: what waits for me. */
        MAIN,
        /** Rail: what I may look up. */
        RAIL
    }

    Region region();

    /** Place within the region, small numbers first. */
    int order();

    /** Builds the card for the person at the screen; empty if it is not for them. */
    Optional<Component> create();
}
