package de.knotenpunkt.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Remembers a read for a minute at most: several nodes share the database but not this memory. */
public final class BriefMemory<T> {

    static final Duration SPAN = Duration.ofMinutes(1);

    private final Clock clock;
    private final Supplier<T> source;
    private volatile @Nullable Remembered<T> remembered;

    /** @param source reads what is remembered */
    public BriefMemory(Clock clock, Supplier<T> source) {
        this.clock = clock;
        this.source = source;
    }

    /** What is remembered, or what is read now. */
    public T recall() {
        var now = clock.instant();
        var known = remembered;
        if (known == null || !now.isBefore(known.until())) {
            known = new Remembered<>(source.get(), now.plus(SPAN));
            remembered = known;
        }
        return known.value();
    }

    /** The next recall reads anew on this node. */
    public void forget() {
        remembered = null;
    }

    private record Remembered<T>(T value, Instant until) {}
}
