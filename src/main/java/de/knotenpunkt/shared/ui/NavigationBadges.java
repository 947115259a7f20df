package de.knotenpunkt.shared.ui;

import java.util.Map;
import java.util.Set;

/** What waits behind entries of the navigation. A bean of the module that owns the routes. */
public interface NavigationBadges {

    /** Paths of the entries, such as {@code aufgaben}. */
    Set<String> routes();

    /** Whether an entry is shown to the person at the screen at all; the route guards itself nevertheless. */
    default boolean visible(String route) {
        return true;
    }

    /** What waits now, by route; a route is missing where nothing waits. Asked after navigations: one query at most. */
    Map<String, Waiting> waiting();

    /**
     * @param count what waits, not what exists
     * @param spoken as it is read out, such as "7 warten"
     */
    record Waiting(int count, String spoken) {}
}
