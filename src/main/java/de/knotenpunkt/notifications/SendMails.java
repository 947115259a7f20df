package de.knotenpunkt.notifications;

import de.knotenpunkt.identity.People;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox. A mail that was refused waits and is tried again; one of which nobody knows whether it
 * was taken is left alone.
 */
@Component
class SendMails {

    private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);
    private static final int AT_ONCE = 100;
    /** A server that refuses this many in a row is asked again later. */
    private static final int ENOUGH = 3;

    private final MailOutbox outbox;
    private final MailWriter writer;
    private final MailServer server;
    private final People people;
    private final MailProperties properties;
    private final JobRuns runs;
    private final Clock clock;

    SendMails(
            MailOutbox outbox,
            MailWriter writer,
            MailServer server,
            People people,
            MailProperties properties,
            JobRuns runs,
            Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.server = server;
        this.people = people;
        this.properties = properties;
        this.runs = runs;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "${knotenpunkt.notifications.send-every:PT30S}")
    void runIfDue() {
        if (properties.configured()) {
            runs.run(Job.MAIL, Duration.ZERO, this::run);
        }
    }

    void run() {
        var abandoned = outbox.closeAbandoned();
        if (abandoned > 0) {
            LOG.warn("{} mails were left by a node that ended; they are not sent again", abandoned);
        }
        var refused = 0;
        for (var row : outbox.due(AT_ONCE)) {
            if (refused < ENOUGH && outbox.take(row)) {
                refused = deliver(row) ? 0 : refused + 1;
            }
        }
    }

    /** @return false if the server refused it */
    private boolean deliver(MailOutbox.Row row) {
        var address = people.mailOf(row.recipient());
        if (address.isEmpty()) {
            outbox.close(row, MailState.NEEDLESS, null);
            return true;
        }
        MailServer.Outcome outcome;
        try {
            var text = writer.write(row);
            if (text.isEmpty()) {
                outbox.close(row, MailState.NEEDLESS, null);
                return true;
            }
            outcome = server.send(row.key(), address.get(), text.get());
        } catch (RuntimeException unwritten) {
            LOG.error("A mail could not be written", unwritten);
            outcome = new MailServer.Outcome.Refused(unwritten.getClass().getSimpleName());
        }
        close(row, outcome);
        return !(outcome instanceof MailServer.Outcome.Refused);
    }

    private void close(MailOutbox.Row row, MailServer.Outcome outcome) {
        switch (outcome) {
            case MailServer.Outcome.Taken taken -> outbox.close(row, MailState.SENT, null);
            case MailServer.Outcome.Unsure unsure -> outbox.close(row, MailState.UNSURE, unsure.error());
            case MailServer.Outcome.Hopeless hopeless -> outbox.close(row, MailState.GIVEN_UP, hopeless.error());
            case MailServer.Outcome.Refused refused ->
                Backoff.next(row.attempts() + 1, row.createdAt(), clock.instant())
                        .ifPresentOrElse(
                                next -> outbox.tryAgain(row, next, refused.error()),
                                () -> outbox.close(row, MailState.GIVEN_UP, refused.error()));
        }
    }
}
