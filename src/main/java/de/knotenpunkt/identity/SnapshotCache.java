package de.knotenpunkt.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The snapshot this node works with. Other nodes may be ahead by {@link #FRESH}; a change made here is seen here at
 * once. It holds committed data only.
 */
@Component
class SnapshotCache {

    private static final Duration FRESH = Duration.ofSeconds(10);
    /** While one thread loads, the others may go on with what is no older than this. */
    private static final Duration BEARABLE = Duration.ofMinutes(1);

    private record Loaded(Snapshot snapshot, Instant at) {}

    private final SnapshotStore store;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile @Nullable Loaded loaded;

    SnapshotCache(SnapshotStore store, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setReadOnly(true);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Snapshot current() {
        var known = loaded;
        if (known != null && isYoungerThan(FRESH, known)) {
            return known.snapshot();
        }
        if (known != null && isYoungerThan(BEARABLE, known) && loading.isLocked()) {
            return known.snapshot();
        }
        return load();
    }

    /** The next question reads the database again; within a transaction, as soon as that has been committed. */
    void refresh() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    loaded = null;
                }
            });
        } else {
            loaded = null;
        }
    }

    private Snapshot load() {
        loading.lock();
        try {
            var known = loaded;
            if (known != null && isYoungerThan(FRESH, known)) {
                return known.snapshot();
            }
            var at = clock.instant();
            var fresh = ownTransaction.execute(status -> store.load());
            loaded = new Loaded(fresh, at);
            return fresh;
        } finally {
            loading.unlock();
        }
    }

    private boolean isYoungerThan(Duration age, Loaded known) {
        // a clock that was set back must not keep a snapshot alive
        return Duration.between(known.at(), clock.instant()).abs().compareTo(age) < 0;
    }
}
