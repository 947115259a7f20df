package de.knotenpunkt.search;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the search stands; numbers only, nothing of content.
 *
 * @param entries records in the index of this node, by kind
 * @param pending changes that wait to be read
 * @param failed changes that could not be read and are left alone
 * @param complete whether the index of this node has caught up
 * @param begunAt begin of the last rebuild; null if there was none
 * @param rebuiltAt end of the last rebuild that came to its end
 */
public record IndexState(
        SortedMap<String, Long> entries,
        long pending,
        long failed,
        boolean complete,
        @Nullable Instant begunAt,
        @Nullable Instant rebuiltAt) {

    public IndexState {
        entries = new TreeMap<>(entries);
    }

    /** Whether a rebuild was begun and has not come to its end. */
    public boolean isRebuilding() {
        return begunAt != null && (rebuiltAt == null || rebuiltAt.isBefore(begunAt));
    }
}
