package de.knotenpunkt.documents;

import de.knotenpunkt.blobs.Digest;
import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.UtcTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Removes a document for good: every row of it, and what is known about contents nobody else has. */
@Component
class DocumentPurge {

    private static final List<String> ROWS = List.of(
            "delete from document_version where document_id = :id",
            "delete from document_link where document_id = :id",
            "delete from document_share where document_id = :id",
            "delete from document_word where document_id = :id",
            "delete from document_access where document_id = :id",
            "delete from record_history where kind = 'document' and record_id = :id",
            "delete from document where id = :id");

    private final JdbcClient jdbc;
    private final AudienceStore audiences;
    private final Contents contents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentPurge(
            JdbcClient jdbc,
            AudienceStore audiences,
            Contents contents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.contents = contents;
        this.events = events;
        this.clock = clock;
    }

    /** Belongs into the transaction of whoever decided it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void purge(DocumentId id, Signature by) {
        var digests = digests(id);
        contents.hold(digests);
        ROWS.forEach(row -> jdbc.sql(row).param("id", id.value()).update());
        audiences.replaceAudience(DocumentId.KIND, id.value(), Audience.NONE);
        digests.stream().filter(this::isNobodys).forEach(contents::forget);
        events.publishEvent(new DocumentPurged(id.ref(), by, clock.instant()));
    }

    private List<Digest> digests(DocumentId id) {
        return jdbc.sql("select distinct digest from document_version where document_id = :id")
                .param("id", id.value())
                .query((row, index) -> new Digest(row.getString(1)))
                .list();
    }

    /** Reads what is committed now, not what was when this transaction began. */
    private boolean isNobodys(Digest digest) {
        return jdbc.sql("select 1 from document_version where digest = :digest limit 1 lock in share mode")
                .param("digest", digest.value())
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    /** Documents that have lain in the trash since before the moment. */
    List<DocumentId> trashedBefore(Instant moment, int limit) {
        return jdbc.sql("select id from document where trashed_at < :moment order by trashed_at, id limit :limit")
                .param("moment", UtcTime.column(moment))
                .param("limit", limit)
                .query((row, index) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
    }
}
