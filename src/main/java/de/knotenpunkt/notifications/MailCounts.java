package de.knotenpunkt.notifications;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mails of the last 90 days by where they stand.
 *
 * @param lastSentAt when the mail server took the last one; null if never
 * @param lastError class of the error of the last one that still waits or was given up; null if there is none
 */
public record MailCounts(
        Map<MailState, Integer> numbers,
        @Nullable Instant lastSentAt,
        @Nullable String lastError) {

    public MailCounts {
        numbers = Map.copyOf(numbers);
    }

    /** How many stand there. */
    public int of(MailState state) {
        return numbers.getOrDefault(state, 0);
    }
}
