package de.knotenpunkt.tasklists;

/**
 * Number of hits, exact up to {@link #EXACT} or where counting was to stop.
 *
 * @param value the number, or where counting stopped if there are more
 * @param more whether there are more
 */
public record HitCount(int value, boolean more) {

    /** Counting stops here: nobody reads a thousand rows, and the database need not either. */
    public static final int EXACT = 1_000;

    static HitCount ofCounted(int counted, int exact) {
        return counted > exact ? new HitCount(exact, true) : new HitCount(counted, false);
    }
}
