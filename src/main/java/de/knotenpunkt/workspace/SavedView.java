package de.knotenpunkt.workspace;

import de.knotenpunkt.shared.UnitCode;
import java.util.Optional;

/**
 * A list kept under a name.
 *
 * @param id identity
 * @param name as it stands on the tab
 * @param route the list's path, without a leading slash
 * @param query the address behind the question mark
 * @param unit the unit it was given to; empty for one's own
 * @param mine whether the acting person may rename and delete it
 */
public record SavedView(
        SavedViewId id, String name, String route, String query, Optional<UnitCode> unit, boolean mine) {

    /** Address of the view, without a leading slash. */
    public String address() {
        return query.isEmpty() ? route : route + "?" + query;
    }
}
