package de.knotenpunkt.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job is doing.
 *
 * @param name its name in the lease
 * @param startedAt when it ran last
 * @param succeededAt when it last went well
 * @param failedAt when it last did not
 * @param millis how long the last run took
 * @param lastError class of the last run's error; null if it went well
 */
public record JobRun(
        String name,
        Instant startedAt,
        @Nullable Instant succeededAt,
        @Nullable Instant failedAt,
        @Nullable Long millis,
        @Nullable String lastError) {}
