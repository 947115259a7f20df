package de.knotenpunkt.blobs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads contents again, those first that were read the longest ago, and compares their hash. What it has read it notes
 * at once: the next night, or another server, goes on where this one stopped.
 */
@Component
class Scrub {

    private static final Logger LOG = LoggerFactory.getLogger(Scrub.class);
    private static final int AT_A_TIME = 50;

    private final StoreBook book;
    private final Inspection inspection;
    private final BlobProperties.Scrub properties;
    private final Clock clock;

    Scrub(StoreBook book, Inspection inspection, BlobProperties properties, Clock clock) {
        this.book = book;
        this.inspection = inspection;
        this.properties = properties.scrub();
        this.clock = clock;
    }

    /** @return how many contents were read */
    int run() {
        return run(Pace.perSecond(properties.rate().toBytes()));
    }

    int run(Pace pace) {
        var until = clock.instant().plus(properties.window());
        var read = 0;
        var batch = next();
        while (!batch.isEmpty()) {
            for (var blob : batch) {
                if (!clock.instant().isBefore(until)) {
                    return read;
                }
                read(blob, pace);
                read++;
            }
            batch = next();
        }
        return read;
    }

    private List<Blob> next() {
        return book.longestUnread(clock.instant().minus(properties.every()), AT_A_TIME);
    }

    private void read(Blob blob, Pace pace) {
        var state = inspection.read(blob, pace);
        if (state.isLoss()) {
            LOG.error("Content {} is {}", blob.digest(), state);
        }
        book.save(Map.of(blob.digest(), new StoreBook.Entry(blob.size(), state, true)));
    }
}
