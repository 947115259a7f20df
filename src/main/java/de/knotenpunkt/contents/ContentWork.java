package de.knotenpunkt.contents;

import de.knotenpunkt.inspection.VirusScan;
import de.knotenpunkt.shared.JobLease;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Works the queue off, one content at a time on each node: soon after a content has been named, and every half minute
 * for what another node left behind.
 */
@Component
class ContentWork {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWork.class);
    private static final Duration NIGHTLY = Duration.ofHours(20);
    private static final int MOST_AGAIN = 5_000;

    private final ContentLearning learning;
    private final ContentRows rows;
    private final VirusScan scan;
    private final ContentsProperties properties;
    private final JobLease lease;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("contents").daemon().factory());

    ContentWork(
            ContentLearning learning,
            ContentRows rows,
            VirusScan scan,
            ContentsProperties properties,
            JobLease lease,
            Clock clock) {
        this.learning = learning;
        this.rows = rows;
        this.scan = scan;
        this.properties = properties;
        this.lease = lease;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ContentNamed named) {
        wake();
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT30S")
    void wake() {
        try {
            worker.execute(this::work);
        } catch (RejectedExecutionException ending) {
            LOG.debug("The application is ending; the queue waits for the next start");
        }
    }

    /** Signatures grow: what was clean a week ago is looked at again, some thousand a night. */
    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT4H")
    void checkAgain() {
        if (scan.configured()) {
            lease.run("contents-check-again", NIGHTLY, Duration.ofMinutes(5), () -> {
                var again = rows.checkAgain(clock.instant().minus(properties.checkAgain()), MOST_AGAIN);
                LOG.info("{} contents are checked for viruses again", again);
            });
        }
    }

    @PreDestroy
    void end() {
        worker.shutdownNow();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted() && learning.next()) {
                LOG.debug("One content learnt");
            }
        } catch (RuntimeException broken) {
            // what was claimed comes back when its claim ends
            LOG.warn("Contents could not be learnt about", broken);
        }
    }
}
