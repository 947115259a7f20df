package de.knotenpunkt.blobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How the store is. */
@Service
@PreAuthorize("hasAuthority('" + BlobAuthorities.OPERATE + "')")
public class BlobCheck {

    private static final Logger LOG = LoggerFactory.getLogger(BlobCheck.class);

    private final StoreCheck check;
    private final StoreReports reports;
    private final DebrisCollector collector;
    private final CheckRuns runs;

    BlobCheck(StoreCheck check, StoreReports reports, DebrisCollector collector, CheckRuns runs) {
        this.check = check;
        this.reports = reports;
        this.collector = collector;
        this.runs = runs;
    }

    /**
     * Compares the store with all rows and returns when that is done.
     *
     * @param rehash whether to read all bytes as well, which takes as long as the disk needs for them
     */
    public StoreReport check(boolean rehash) {
        return check.run(rehash);
    }

    /** Begins a {@link #check} and does not wait for it; does nothing while one is under way. */
    public void begin(boolean rehash) {
        if (runs.underWay().isEmpty()) {
            var run = runs.begin(rehash);
            Thread.ofVirtual().name("blobs-check").start(() -> inBackground(run, rehash));
        }
    }

    /** When the check began that is under way on any server. */
    public Optional<Instant> underWay() {
        return runs.underWay();
    }

    /** What is known of the store at present; costs no look at it. */
    public StoreReport latest() {
        return reports.latest();
    }

    /**
     * Removes orphans and incoming leftovers that are older than their grace times. Does not touch orphans when most
     * contents are some: then the rows are missing, not the reasons to keep them.
     *
     * @return how many were removed
     */
    public int collect() {
        return collector.run();
    }

    private void inBackground(UUID run, boolean rehash) {
        try {
            check.run(run, rehash);
        } catch (RuntimeException e) {
            LOG.error("The check of the content store failed", e);
        }
    }
}
