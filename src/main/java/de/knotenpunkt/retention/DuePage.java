package de.knotenpunkt.retention;

import java.util.List;

/**
 * A part of what is due.
 *
 * @param more whether there is more behind it
 */
public record DuePage(List<DueRow> rows, boolean more) {

    public DuePage {
        rows = List.copyOf(rows);
    }
}
