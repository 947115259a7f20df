package de.knotenpunkt.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that one thread can set to another day, so that demo matters have a past in which people acted. */
public final class TravelClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Clock present;
    private final ThreadLocal<@Nullable Instant> elsewhere = new ThreadLocal<>();

    public TravelClock() {
        this(Clock.system(ZONE));
    }

    private TravelClock(Clock present) {
        this.present = present;
    }

    /** Runs the work as if it were that day and time. */
    public void at(LocalDate day, LocalTime time, Runnable work) {
        elsewhere.set(day.atTime(time).atZone(ZONE).toInstant());
        try {
            work.run();
        } finally {
            elsewhere.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TravelClock(present.withZone(zone));
    }

    @Override
    public Instant instant() {
        var there = elsewhere.get();
        return there == null ? present.instant() : there;
    }
}
