package de.knotenpunkt.records.ui;

import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.records.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** How a module puts the Verlauf of its records into words. */
public interface HistoryWords {

    /** What was done. */
    String action(HistoryEntry entry);

    /** Symbol of the line. */
    String icon(HistoryEntry entry);

    /** What a field is called. */
    String field(String name);

    /** What a stored value says; null stays null. */
    @Nullable
    String value(String field, @Nullable String stored);

    /** Whether a change is the point of the line and stands in its headline. */
    boolean inHeadline(HistoryEntry entry, FieldChange change);
}
