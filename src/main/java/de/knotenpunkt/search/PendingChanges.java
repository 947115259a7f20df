package de.knotenpunkt.search;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.UtcTime;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes in the transaction of every change that its record has to be read anew: rolled back with it, and found again by
 * whichever node lives on. A transaction costs one statement, however much it changes.
 */
@Component
class PendingChanges {

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final SearchWorker worker;

    PendingChanges(JdbcTemplate jdbc, Clock clock, SearchWorker worker) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.worker = worker;
    }

    @EventListener
    void on(DomainEvent event) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            ofTransaction().add(event.ref());
        } else {
            write(Set.of(event.ref()));
            worker.wake();
        }
    }

    private OfTransaction ofTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(OfTransaction.class::isInstance)
                .map(OfTransaction.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var changes = new OfTransaction();
                    TransactionSynchronizationManager.registerSynchronization(changes);
                    return changes;
                });
    }

    private void write(Collection<EntityRef> refs) {
        var now = UtcTime.column(clock.instant());
        jdbc.batchUpdate(
                "insert into search_pending (kind, record_id, since) values (?, ?, ?)",
                refs,
                refs.size(),
                (row, ref) -> {
                    row.setString(1, ref.kind());
                    row.setString(2, ref.id());
                    row.setObject(3, now);
                });
    }

    private final class OfTransaction implements TransactionSynchronization {

        private final Set<EntityRef> refs = new LinkedHashSet<>();
        private boolean written;

        void add(EntityRef ref) {
            if (refs.add(ref) && written) {
                // somebody else changed more before the commit, after it was this one's turn
                write(Set.of(ref));
            }
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            write(refs);
        }

        @Override
        public void afterCommit() {
            worker.wake();
        }
    }
}
