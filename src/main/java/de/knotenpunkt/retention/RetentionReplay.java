package de.knotenpunkt.retention;

import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After a backup was restored: what the Löschnachweis calls destroyed is destroyed again. May be stopped and repeated at
 * any time. A Löschsperre that came back with the backup holds nothing: it was lifted before the record was destroyed.
 */
@Component
class RetentionReplay {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionReplay.class);
    private static final int BATCH = 100;

    private final DeletionRecords records;
    private final RetentionSources sources;
    private final HoldStore holds;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Signature system;
    private final Clock clock;

    RetentionReplay(
            DeletionRecords records,
            RetentionSources sources,
            HoldStore holds,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            ActorFactory actors,
            Clock clock) {
        this.records = records;
        this.sources = sources;
        this.holds = holds;
        this.transaction = transaction;
        this.events = events;
        this.system = actors.system("Knotenpunkt (Aussonderung)").signature();
        this.clock = clock;
    }

    /** Returns how many records had come back. */
    int run() {
        var destroyed = 0;
        var page = records.after(0, BATCH);
        while (!page.isEmpty()) {
            var returned = returned(page);
            transaction.executeWithoutResult(status -> returned.forEach(this::destroy));
            destroyed += returned.size();
            page = records.after(page.getLast().number(), BATCH);
        }
        LOG.info("{} records that had come back were destroyed again", destroyed);
        return destroyed;
    }

    private Set<EntityRef> returned(List<DeletionRecord> page) {
        return sources.existing(page.stream().map(line -> line.due().ref()).toList());
    }

    private void destroy(EntityRef ref) {
        sources.of(ref.kind()).purge(ref, system);
        holds.remove(ref);
        events.publishEvent(new RecordDestroyed(ref, system, clock.instant()));
    }
}
