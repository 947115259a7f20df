package de.knotenpunkt.documents;

import de.knotenpunkt.shared.DomainEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets documents that are read like a record follow it when its readers may have changed. Before commit: by then the
 * record has written its own audience, and both change together or not at all.
 */
@Component
class FollowTheRecord {

    private final DocumentAccess access;
    private final DocumentLedger ledger;

    FollowTheRecord(DocumentAccess access, DocumentLedger ledger) {
        this.access = access;
        this.ledger = ledger;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(DomainEvent event) {
        if (!event.ref().kind().equals(DocumentId.KIND)) {
            access.readLike(event.ref()).forEach(id -> access.stored(id).ifPresent(ledger::refreshAudience));
        }
    }
}
