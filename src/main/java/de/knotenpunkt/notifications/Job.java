package de.knotenpunkt.notifications;

import java.time.Duration;

/** The jobs of this module. */
enum Job {
    /** Sends what waits in the outbox. */
    MAIL("notifications-mail", Duration.ofMinutes(20), Duration.ofHours(1)),
    /** Puts the mails of the day into the outbox. */
    DIGEST("notifications-digest", Duration.ofMinutes(10), Duration.ofHours(1)),
    /** Puts the mails of the week into the outbox. */
    WEEKLY("notifications-weekly", Duration.ofMinutes(10), Duration.ofHours(2)),
    /** Reminds and escalates. */
    REMINDERS("notifications-reminders", Duration.ofMinutes(30), Duration.ofHours(2)),
    /** Deletes what is old. */
    CLEAN_UP("notifications-clean-up", Duration.ofMinutes(30), Duration.ofHours(50));

    private final String key;
    private final Duration longest;
    private final Duration worrying;

    Job(String key, Duration longest, Duration worrying) {
        this.key = key;
        this.longest = longest;
        this.worrying = worrying;
    }

    /** Name in the lease. */
    String key() {
        return key;
    }

    /** How long it may take before another node may start it as well. */
    Duration longest() {
        return longest;
    }

    /** Without success for longer than this, something is wrong. */
    Duration worrying() {
        return worrying;
    }
}
