package de.knotenpunkt.retention;

import de.knotenpunkt.documents.DetailField;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentMetadata;
import de.knotenpunkt.documents.StoredDocuments;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.testing.Persona;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Documents whose retention period has been over for years, and a Löschnachweis that begins anew. */
public final class DueDocuments {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 5, 17);

    private final StoredDocuments documents;
    private final JdbcTemplate jdbc;

    public DueDocuments(StoredDocuments documents, JdbcTemplate jdbc) {
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /** Forgets all documents that are due, and all that was decided. */
    public void forgetAll() {
        jdbc.update("delete from deletion_item");
        jdbc.update("delete from deletion");
        jdbc.update("delete from deletion_record");
        jdbc.update("delete from retention_hold");
        jdbc.update("update deletion_chain set number = 0, hash = repeat('0', 64), purged_at = null");
        jdbc.update("update document set retain_until = null where retain_until < '2026-01-01'");
    }

    /** A note that is due. */
    public EntityRef note(String title) {
        return file(title, "NOTE", Map.of());
    }

    /** A document that is due and must be offered to the archive first. */
    public EntityRef concept(String title) {
        return file(title, "CONCEPT", Map.of(DetailField.EDITION, "1", DetailField.STANDING, "beschlossen"));
    }

    /** Many that are due, made in the database after the pattern of one. */
    public List<EntityRef> notes(int number) {
        var pattern = note("Vielfacher Vermerk");
        var copies = Stream.generate(UUID::randomUUID).limit(number - 1L).toList();
        copies.forEach(id -> copy(UUID.fromString(pattern.id()), id));
        return Stream.concat(
                        Stream.of(pattern), copies.stream().map(id -> new EntityRef(DocumentId.KIND, id.toString())))
                .toList();
    }

    /** Makes another document after a pattern, with its Fassungen. */
    void copy(UUID pattern, UUID as) {
        copy("document", "id", pattern, as);
        copy("document_version", "document_id", pattern, as);
    }

    private void copy(String table, String id, UUID pattern, UUID as) {
        var columns = String.join(", ", jdbc.queryForList("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = ?
                          and generation_expression is null and column_name <> ?""", String.class, table, id));
        jdbc.update(
                "insert into " + table + " (" + id + ", " + columns + ") select ?, " + columns + " from " + table
                        + " where " + id + " = ?",
                as,
                pattern);
    }

    /** Whether a document is there. */
    public boolean exists(EntityRef ref) {
        return count(List.of(ref)) == 1;
    }

    /** How many of the documents are there. */
    public int count(List<EntityRef> refs) {
        return (int) refs.stream()
                .filter(ref -> !jdbc.queryForList("select 1 from document where id = ?", UUID.fromString(ref.id()))
                        .isEmpty())
                .count();
    }

    private EntityRef file(String title, String category, Map<DetailField, String> details) {
        var metadata = new DocumentMetadata(
                title, category, new UnitCode("50.01"), LONG_AGO, "", null, null, Set.of(), details);
        return documents
                .file(Persona.COORDINATOR, metadata, DocumentClass.COORDINATION)
                .ref();
    }
}
