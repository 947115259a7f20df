package de.knotenpunkt.blobs;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Bears a slow line, but not one that only keeps a place: so many uploads at a time and no more, and a body that comes
 * in drop by drop would hold its place for days.
 */
final class Patience {

    private static final Duration AT_FIRST = Duration.ofSeconds(30);
    private static final long BYTES_PER_SECOND = 16L * 1024;

    private final LongSupplier nanoTime;
    private final long begin;

    private Patience(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.begin = nanoTime.getAsLong();
    }

    /** @param nanoTime counts nanoseconds from any point, as {@link System#nanoTime} does */
    static Patience begin(LongSupplier nanoTime) {
        return new Patience(nanoTime);
    }

    /** @throws TooSlow if so many bytes are too few for the time since the beginning */
    void bear(long bytes) {
        var passed = Duration.ofNanos(nanoTime.getAsLong() - begin);
        if (passed.compareTo(AT_FIRST) > 0 && bytes < passed.toSeconds() * BYTES_PER_SECOND) {
            throw new TooSlow();
        }
    }
}
