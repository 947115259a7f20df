package de.knotenpunkt.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock whose hands the test moves. */
final class TestClock extends Clock {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    private Instant now;

    TestClock(String here) {
        now = instant(here);
    }

    /** @param here such as {@code 2026-11-25T07:30} */
    void set(String here) {
        now = instant(here);
    }

    private static Instant instant(String here) {
        return LocalDateTime.parse(here).atZone(HERE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return HERE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
