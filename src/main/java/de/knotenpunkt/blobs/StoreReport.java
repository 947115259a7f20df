package de.knotenpunkt.blobs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * State of the store, without a word on what contents mean. Single contents that were read again since the last
 * comparison stand with what that found.
 *
 * @param checkedAt when store and rows were last compared; null if never
 * @param rehashed whether all bytes were read then
 * @param contents how many there are
 * @param bytes how many they have together
 * @param leftovers files that are coming in, or were when their server died
 * @param strangers files in the store's folder that the store has not put there
 */
public record StoreReport(
        @Nullable Instant checkedAt,
        boolean rehashed,
        long contents,
        long bytes,
        Findings missing,
        Findings wrongSize,
        Findings damaged,
        Findings orphans,
        long leftovers,
        long strangers) {

    /** Most contents that are listed of each kind. */
    public static final int LISTED = 100;

    /** Whether every row has its content; debris is no loss. */
    public boolean clean() {
        return missing.count() + wrongSize.count() + damaged.count() == 0;
    }

    /**
     * Contents in one state.
     *
     * @param count all of them
     * @param some the first {@link #LISTED}
     */
    public record Findings(ContentState state, long count, List<Blob> some) {

        public Findings {
            some = List.copyOf(some);
        }
    }
}
