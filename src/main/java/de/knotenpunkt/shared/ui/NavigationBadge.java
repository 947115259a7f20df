package de.knotenpunkt.shared.ui;

import java.util.Optional;

/** What waits behind an entry of the navigation. A bean of the module that owns the route. */
public interface NavigationBadge {

    /** Path of the entry, such as {@code aufgaben}. */
    String route();

    /** Whether the entry is shown to the person at the screen at all; the route guards itself nevertheless. */
    default boolean visible() {
        return true;
    }

    /** What waits now; empty if nothing does. Asked again after navigation, so one quick query at most. */
    Optional<Waiting> waiting();

    /**
     * @param count what waits, not what exists
     * @param spoken as it is read out, such as "7 warten"
     */
    record Waiting(int count, String spoken) {}
}
