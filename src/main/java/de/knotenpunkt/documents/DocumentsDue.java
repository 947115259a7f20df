package de.knotenpunkt.documents;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RetentionDue;
import de.knotenpunkt.shared.RetentionSource;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.UnitCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Documents take part in the Aussonderung: all that are kept and whose period is over. */
@Component
class DocumentsDue implements RetentionSource {

    private static final String DUE = """
            select d.id, d.lead_unit, d.retain_until, d.category,
                   (select c.archive_offer from document_category c where c.code = d.category) as archive_offer
            from document d where d.is_kept = 1 and d.retain_until < :today""";

    private final JdbcClient jdbc;
    private final CategoryBook categories;
    private final DocumentPurge purge;

    DocumentsDue(JdbcClient jdbc, CategoryBook categories, DocumentPurge purge) {
        this.jdbc = jdbc;
        this.categories = categories;
        this.purge = purge;
    }

    @Override
    public String kind() {
        return DocumentId.KIND;
    }

    @Override
    public Map<String, String> classNames() {
        return categories.all().stream().collect(Collectors.toMap(DocumentCategory::code, DocumentCategory::name));
    }

    @Override
    public long stored() {
        return jdbc.sql("select count(*) from document").query(Long.class).single();
    }

    @Override
    public List<RetentionDue> due(LocalDate today, int limit, @Nullable RetentionDue after) {
        var onward = after == null ? "" : " and d.retain_until >= :until and (d.retain_until > :until or d.id > :id)";
        var statement = jdbc.sql(DUE + onward + " order by d.retain_until, d.id limit :limit")
                .param("today", today)
                .param("limit", limit);
        if (after != null) {
            statement
                    .param("until", after.retainUntil())
                    .param("id", DocumentId.of(after.ref()).value());
        }
        return statement.query(DocumentsDue::row).list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<EntityRef, RetentionDue> due(Collection<EntityRef> refs, LocalDate today) {
        var ids = ids(refs);
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(DUE + " and d.id in (:ids) for update")
                        .param("today", today)
                        .param("ids", ids)
                        .query(DocumentsDue::row)
                        .stream()
                        .collect(Collectors.toMap(RetentionDue::ref, Function.identity()));
    }

    @Override
    public Set<EntityRef> existing(Collection<EntityRef> refs) {
        var ids = ids(refs);
        return ids.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select id from document where id in (:ids)")
                        .param("ids", ids)
                        .query((row, index) -> new DocumentId(row.getObject(1, UUID.class)).ref())
                        .stream()
                        .collect(Collectors.toSet());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void purge(EntityRef ref, Signature by) {
        purge.purge(DocumentId.of(ref), by);
    }

    private static List<UUID> ids(Collection<EntityRef> refs) {
        return refs.stream()
                .flatMap(ref -> DocumentId.parse(ref.id()).stream())
                .map(DocumentId::value)
                .toList();
    }

    private static RetentionDue row(ResultSet row, int index) throws SQLException {
        return new RetentionDue(
                new DocumentId(row.getObject("id", UUID.class)).ref(),
                new UnitCode(row.getString("lead_unit")),
                row.getObject("retain_until", LocalDate.class),
                row.getString("category"),
                row.getBoolean("archive_offer"));
    }
}
