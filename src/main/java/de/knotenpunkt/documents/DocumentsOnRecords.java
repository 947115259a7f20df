package de.knotenpunkt.documents;

import de.knotenpunkt.shared.Attachments;
import de.knotenpunkt.shared.EntityRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells owners of records whether a document hangs on them. */
@Component
class DocumentsOnRecords implements Attachments {

    private final JdbcClient jdbc;

    DocumentsOnRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean on(EntityRef record) {
        return jdbc.sql("""
                        select 1 from document_link l join document d on d.id = l.document_id and d.is_kept = 1
                        where l.kind = :kind and l.record_id = :record limit 1""")
                .param("kind", record.kind())
                .param("record", record.id())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
