package de.knotenpunkt.documents;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.RowRule;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of documents, each row only to those who may read it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + DocumentAuthorities.READ + "')")
public class DocumentLists {

    /** Counts are exact up to this many. */
    public static final int EXACT = 1_000;

    private static final int MOST_ON_RECORD = 200;

    private final CurrentActor current;
    private final CategoryBook categories;
    private final AttachRules attach;
    private final DocumentsProperties properties;
    private final JdbcClient jdbc;

    DocumentLists(
            CurrentActor current,
            CategoryBook categories,
            AttachRules attach,
            DocumentsProperties properties,
            JdbcClient jdbc) {
        this.current = current;
        this.categories = categories;
        this.attach = attach;
        this.properties = properties;
        this.jdbc = jdbc;
    }

    /** One page of a list. */
    public List<DocumentRow> page(DocumentFilter filter, DocumentSort sort, boolean descending, int offset, int limit) {
        var statement = new DocumentStatement(filter, current.get());
        return jdbc.sql(statement.page(sort, descending))
                .params(statement.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(DocumentRows::of)
                .list();
    }

    /** How many there are; {@link #EXACT} plus one stands for more than that. */
    public int count(DocumentFilter filter) {
        var statement = new DocumentStatement(filter, current.get());
        return jdbc.sql(statement.count(EXACT))
                .params(statement.parameters())
                .query(Integer.class)
                .single();
    }

    /** What hangs on a record, the newest change first. */
    public List<DocumentRow> on(EntityRef record) {
        var rule = RowRule.of(current.get(), DocumentId.KIND, "d.id");
        return jdbc.sql("select " + DocumentRows.COLUMNS + """
                         from document_link k join document d on d.id = k.document_id and d.is_kept = 1
                        where k.kind = :kind and k.record_id = :record""" + rule.and()
                        + " order by d.changed_at desc, d.id desc limit " + MOST_ON_RECORD)
                .params(rule.parameters())
                .param("kind", record.kind())
                .param("record", record.id())
                .query(DocumentRows::of)
                .list();
    }

    /** All categories, those no longer in use as well, in their order. */
    public List<DocumentCategory> categories() {
        return categories.all();
    }

    /** Whether the acting person may hang a document on the record. */
    public boolean mayAttach(EntityRef record) {
        return attach.mayAttach(record, current.get());
    }

    /** Whether documents can hang on such records at all. */
    public boolean takesDocuments(EntityRef record) {
        return attach.takesDocuments(record);
    }

    /** How long the trash keeps, in days. */
    public int trashDays() {
        return properties.trashDays();
    }

    /** Whether the acting person keeps the trash and the categories. */
    public boolean manages() {
        return current.get().has(Role.COORDINATOR);
    }
}
