package de.knotenpunkt.documents;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets documents follow their category: who reads them besides, how long they are kept. */
@Component
class CategoryFollowing {

    private final JdbcClient jdbc;
    private final DocumentAccess access;
    private final DocumentLedger ledger;
    private final ApplicationEventPublisher events;

    CategoryFollowing(JdbcClient jdbc, DocumentAccess access, DocumentLedger ledger, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.access = access;
        this.ledger = ledger;
        this.events = events;
    }

    void follow(DocumentCategory category, Signed act) {
        ids(category)
                .forEach(id -> access.stored(id).ifPresent(document -> {
                    if (document.follow(category, act)) {
                        ledger.save(document);
                    } else if (ledger.refreshAudience(document)) {
                        events.publishEvent(new DocumentChanged(id.ref(), document.records(), act.by(), act.at()));
                    }
                }));
    }

    private List<DocumentId> ids(DocumentCategory category) {
        return jdbc.sql("select id from document where category = :code order by id")
                .param("code", category.code())
                .query((row, index) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
    }
}
