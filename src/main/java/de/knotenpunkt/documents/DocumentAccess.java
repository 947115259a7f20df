package de.knotenpunkt.documents;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.RowRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The only door to stored documents: what an actor may not read is not there, whatever the id. */
@Component
class DocumentAccess {

    private final JdbcClient jdbc;
    private final Documents documents;

    DocumentAccess(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** @throws NotFound if there is no such document or the actor may not see it */
    Document readable(DocumentId id, Actor actor) {
        var rule = RowRule.of(actor, DocumentId.KIND, "d.id");
        return jdbc.sql("select d.id from document d where d.id = :id" + rule.and())
                .param("id", id.value())
                .params(rule.parameters())
                .query(UUID.class)
                .optional()
                .flatMap(found -> stored(id))
                .orElseThrow(NotFound::new);
    }

    /** A document whatever its audience: for what the system derives by itself. */
    Optional<Document> stored(DocumentId id) {
        return documents.findById(id);
    }

    /** Documents that are read like this record. */
    List<DocumentId> readLike(EntityRef record) {
        return jdbc.sql("""
                        select d.id from document_link l join document d on d.id = l.document_id
                        where l.kind = :kind and l.record_id = :record and d.visibility = 'AS_RECORD'""")
                .param("kind", record.kind())
                .param("record", record.id())
                .query((row, index) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
    }
}
