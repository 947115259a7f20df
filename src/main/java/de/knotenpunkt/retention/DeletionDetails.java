package de.knotenpunkt.retention;

import java.util.List;

/**
 * A proposal with its records, for the second person.
 *
 * @param mayConfirm whether the reader may be that second person
 * @param unusual whether so many go that their number has to be typed
 */
public record DeletionDetails(DeletionRow row, List<ItemRow> items, boolean mayConfirm, boolean unusual) {

    public DeletionDetails {
        items = List.copyOf(items);
    }
}
