package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.JobLease;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the store needs every night, on one server: compare, read again, clear away. */
@Component
class NightlyCare {

    static final String SCRUB = "blobs-scrub";
    static final String COLLECT = "blobs-collect";

    /** Once a night, although a clock may be a little off. */
    private static final Duration EVERY = Duration.ofHours(20);

    private static final Duration LONGEST_COLLECTION = Duration.ofHours(2);

    private final JobLease lease;
    private final StoreCheck check;
    private final Scrub scrub;
    private final DebrisCollector collector;
    private final BlobProperties.Scrub properties;

    NightlyCare(JobLease lease, StoreCheck check, Scrub scrub, DebrisCollector collector, BlobProperties properties) {
        this.lease = lease;
        this.check = check;
        this.scrub = scrub;
        this.collector = collector;
        this.properties = properties.scrub();
    }

    /** Not between two and three, an hour that may come twice or not at all. */
    @Scheduled(cron = "${knotenpunkt.blobs.scrub.at:0 15 1 * * *}", zone = "Europe/Berlin")
    void scrub() {
        var longest = properties.window().plus(LONGEST_COLLECTION);
        lease.run(SCRUB, EVERY, longest, () -> {
            check.run(false);
            scrub.run();
        });
    }

    @Scheduled(cron = "${knotenpunkt.blobs.collect-at:0 45 4 * * *}", zone = "Europe/Berlin")
    void collect() {
        lease.run(COLLECT, EVERY, LONGEST_COLLECTION, collector::run);
    }
}
