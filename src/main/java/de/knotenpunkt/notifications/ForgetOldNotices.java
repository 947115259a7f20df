package de.knotenpunkt.notifications;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes lines that were read and are older than 90 days, unread ones after 180, and records of mails after 90. */
@Component
class ForgetOldNotices {

    static final Duration READ = Duration.ofDays(90);
    static final Duration UNREAD = Duration.ofDays(180);

    /** A day and a little less, so that the hour does not wander. */
    private static final Duration NIGHTLY = Duration.ofHours(23);
    /** So that no lock is held for long. */
    private static final int PORTION = 1000;

    private final NoticeStore notices;
    private final MailOutbox outbox;
    private final JobRuns runs;
    private final Clock clock;

    ForgetOldNotices(NoticeStore notices, MailOutbox outbox, JobRuns runs, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.runs = runs;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/Berlin")
    void runIfDue() {
        runs.run(Job.CLEAN_UP, NIGHTLY, this::run);
    }

    void run() {
        var now = clock.instant();
        while (notices.forget(now.minus(READ), now.minus(UNREAD), PORTION) == PORTION) {
            // the next portion
        }
        while (outbox.forget(now.minus(READ), PORTION) == PORTION) {
            // the next portion
        }
    }
}
