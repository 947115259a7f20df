package de.knotenpunkt.retention;

import de.knotenpunkt.shared.Denied;
import java.time.Clock;
import java.time.LocalDate;

/** A clock that lags behind what is on record is wrong, and nothing is destroyed by a wrong clock. */
final class ClockCheck {

    private ClockCheck() {}

    /**
     * Today, if it can be true.
     *
     * @throws Denied if today lies before the latest deletion record
     */
    static LocalDate today(Clock clock, ChainEnd end) {
        var today = LocalDate.now(clock);
        var latest = end.purgedAt();
        if (latest != null && today.isBefore(LocalDate.ofInstant(latest, clock.getZone()))) {
            throw new Denied("retention.problem.clock");
        }
        return today;
    }
}
