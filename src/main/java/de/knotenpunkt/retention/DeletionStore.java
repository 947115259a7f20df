package de.knotenpunkt.retention;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.RetentionDue;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps proposals and their records. */
@Component
class DeletionStore {

    private static final String ROW = """
            select d.*, (select count(*) from deletion_item i
                where i.deletion_id = d.id and i.state = 'PENDING') as pending
            from deletion d\s""";

    private final JdbcClient jdbc;

    DeletionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DeletionRow> find(DeletionId id) {
        return jdbc.sql(ROW + "where d.id = :id")
                .param("id", id.value())
                .query(DeletionStore::row)
                .optional();
    }

    /** @throws NotFound if there is none; nobody else decides on it until the transaction ends */
    DeletionRow lock(DeletionId id) {
        var locked = jdbc.sql("select state from deletion where id = :id for update")
                .param("id", id.value())
                .query(String.class)
                .optional();
        if (locked.isEmpty()) {
            throw new NotFound();
        }
        return find(id).orElseThrow(NotFound::new);
    }

    /** Open ones in the order they were proposed, decided ones the other way round. */
    List<DeletionRow> page(boolean open, int limit) {
        return jdbc.sql(ROW + "where d.is_open = :open order by d.proposed_at " + (open ? "" : "desc")
                        + ", d.id limit :limit")
                .param("open", open)
                .param("limit", limit)
                .query(DeletionStore::row)
                .list();
    }

    /** Those that were confirmed and are not yet carried out. */
    List<DeletionId> unfinished() {
        return jdbc.sql("select id from deletion where is_open = 1 and state = 'CONFIRMED' order by proposed_at, id")
                .query((row, index) -> new DeletionId(row.getObject(1, UUID.class)))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another open proposal has one of the records */
    void add(
            DeletionId id, Collection<RetentionDue> records, @Nullable ArchiveOffer archive, Signature by, Instant at) {
        jdbc.sql("""
                        insert into deletion (id, state, records, archive_offered_on, archive_result, proposed_at,
                            proposed_id, proposed_name, proposed_behalf_id, proposed_behalf_name)
                        values (:deletion, 'PROPOSED', :records, :offered_on, :result, :at, :proposed_id,
                            :proposed_name, :proposed_behalf_id, :proposed_behalf_name)""")
                .params(SignatureColumns.values("proposed_", by))
                .param("deletion", id.value())
                .param("records", records.size())
                .param("offered_on", archive == null ? null : archive.offeredOn())
                .param("result", archive == null ? null : archive.result().name())
                .param("at", UtcTime.column(at))
                .update();
        records.forEach(due -> jdbc.sql("""
                        insert into deletion_item (deletion_id, kind, record_id, unit, retain_until, class_code,
                            archive_offer, state)
                        values (:deletion, :kind, :record_id, :unit, :retain_until, :class_code, :archive_offer,
                            'PENDING')""")
                .params(DueColumns.values(due))
                .param("deletion", id.value())
                .update());
    }

    void decide(DeletionId id, DeletionState state, Signature by, Instant at, @Nullable String refusal) {
        jdbc.sql("""
                        update deletion set state = :state, decided_at = :at, decided_id = :decided_id,
                            decided_name = :decided_name, decided_behalf_id = :decided_behalf_id,
                            decided_behalf_name = :decided_behalf_name, refusal = :refusal
                        where id = :deletion""")
                .params(SignatureColumns.values("decided_", by))
                .param("state", state.name())
                .param("at", UtcTime.column(at))
                .param("refusal", refusal)
                .param("deletion", id.value())
                .update();
        if (state == DeletionState.REFUSED) {
            jdbc.sql("update deletion_item set state = 'REFUSED' where deletion_id = :deletion and state = 'PENDING'")
                    .param("deletion", id.value())
                    .update();
        }
    }

    /** Done, if nothing is pending any more. */
    void finish(DeletionId id) {
        jdbc.sql("""
                        update deletion set state = 'DONE' where id = :id and state = 'CONFIRMED' and not exists (
                            select 1 from deletion_item i where i.deletion_id = :id and i.state = 'PENDING')""").param("id", id.value()).update();
    }

    /** The records of a proposal, those first whose period ended first. */
    List<ItemOfDeletion> items(DeletionId id) {
        return jdbc.sql("select * from deletion_item where deletion_id = :id order by retain_until, kind, record_id")
                .param("id", id.value())
                .query((row, index) ->
                        new ItemOfDeletion(DueColumns.read(row), ItemState.valueOf(row.getString("state"))))
                .list();
    }

    /** Those of the records that are still to be dealt with; nobody else deals with them meanwhile. */
    List<RetentionDue> lockPending(DeletionId id, Collection<EntityRef> refs) {
        return RefsByKind.of(refs).entrySet().stream()
                .flatMap(kind -> jdbc
                        .sql("""
                                select * from deletion_item
                                where deletion_id = :id and kind = :kind and record_id in (:ids) and state = 'PENDING'
                                order by retain_until, record_id for update""")
                        .param("id", id.value())
                        .param("kind", kind.getKey())
                        .param("ids", kind.getValue())
                        .query((row, index) -> DueColumns.read(row))
                        .list()
                        .stream())
                .toList();
    }

    void mark(DeletionId id, EntityRef ref, ItemState state) {
        jdbc.sql("""
                        update deletion_item set state = :state
                        where deletion_id = :id and kind = :kind and record_id = :record""")
                .param("state", state.name())
                .param("id", id.value())
                .param("kind", ref.kind())
                .param("record", ref.id())
                .update();
    }

    /** Those of the records that an open proposal has. */
    Set<EntityRef> proposed(Collection<EntityRef> refs) {
        var proposed = new HashSet<EntityRef>();
        RefsByKind.of(refs)
                .forEach((kind, ids) -> proposed.addAll(jdbc.sql("""
                                select kind, record_id from deletion_item
                                where kind = :kind and record_id in (:ids) and is_pending = 1""")
                        .param("kind", kind)
                        .param("ids", ids)
                        .query((row, index) -> DueColumns.ref(row))
                        .list()));
        return proposed;
    }

    private static DeletionRow row(ResultSet row, int index) throws SQLException {
        var decidedAt = row.getObject("decided_at", LocalDateTime.class);
        return new DeletionRow(
                new DeletionId(row.getObject("id", UUID.class)),
                DeletionState.valueOf(row.getString("state")),
                row.getInt("records"),
                row.getInt("pending"),
                DueColumns.archive(row),
                SignatureColumns.read(row, "proposed_"),
                UtcTime.instant(row.getObject("proposed_at", LocalDateTime.class)),
                SignatureColumns.readIfAny(row, "decided_"),
                decidedAt == null ? null : UtcTime.instant(decidedAt),
                row.getString("refusal"));
    }
}
