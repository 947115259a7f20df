package de.knotenpunkt.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail that was not taken is tried again: soon at first, then ever less often, for three days. */
final class Backoff {

    static final Duration LONGEST = Duration.ofDays(3);

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private static final Duration LATER = Duration.ofHours(6);

    private Backoff() {}

    /**
     * @param attempts how many there were
     * @return when to try again; empty if it is over
     */
    static Optional<Instant> next(int attempts, Instant created, Instant now) {
        var pause = attempts <= PAUSES.size() ? PAUSES.get(Math.max(0, attempts - 1)) : LATER;
        var next = now.plus(pause);
        return next.isAfter(created.plus(LONGEST)) ? Optional.empty() : Optional.of(next);
    }
}
