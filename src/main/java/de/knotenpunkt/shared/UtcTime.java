package de.knotenpunkt.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as the database keeps them: UTC in {@code datetime(6)}, whatever the zone of server or driver. */
public final class UtcTime {

    private UtcTime() {}

    public static LocalDateTime column(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    public static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
