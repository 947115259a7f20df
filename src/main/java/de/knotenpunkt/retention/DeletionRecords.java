package de.knotenpunkt.retention;

import de.knotenpunkt.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the Löschnachweis: lines come at the end, in one order over all servers. */
@Component
class DeletionRecords {

    private static final String END = "select number, hash, purged_at from deletion_chain where id = 1";

    private final JdbcClient jdbc;

    DeletionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of the chain; nobody else adds a line until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ChainEnd lockEnd() {
        return jdbc.sql(END + " for update").query(DeletionRecords::endOf).single();
    }

    ChainEnd end() {
        return jdbc.sql(END).query(DeletionRecords::endOf).single();
    }

    /** Adds a sealed line; the caller has locked the end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ChainEnd append(DeletionRecord line) {
        var archive = line.archive();
        jdbc.sql("""
                        insert into deletion_record (number, kind, record_id, class_code, unit, retain_until,
                            archive_offer, archive_offered_on, archive_result, proposed_at, proposed_id, proposed_name,
                            proposed_behalf_id, proposed_behalf_name, confirmed_at, confirmed_id, confirmed_name,
                            confirmed_behalf_id, confirmed_behalf_name, purged_at, previous_hash, hash)
                        values (:number, :kind, :record_id, :class_code, :unit, :retain_until, :archive_offer,
                            :offered_on, :result, :proposed_at, :proposed_id, :proposed_name, :proposed_behalf_id,
                            :proposed_behalf_name, :confirmed_at, :confirmed_id, :confirmed_name, :confirmed_behalf_id,
                            :confirmed_behalf_name, :purged_at, :previous, :hash)""")
                .params(DueColumns.values(line.due()))
                .params(SignatureColumns.values("proposed_", line.proposedBy()))
                .params(SignatureColumns.values("confirmed_", line.confirmedBy()))
                .param("number", line.number())
                .param("offered_on", archive == null ? null : archive.offeredOn())
                .param("result", archive == null ? null : archive.result().name())
                .param("proposed_at", UtcTime.column(line.proposedAt()))
                .param("confirmed_at", UtcTime.column(line.confirmedAt()))
                .param("purged_at", UtcTime.column(line.purgedAt()))
                .param("previous", line.previousHash())
                .param("hash", line.hash())
                .update();
        jdbc.sql("update deletion_chain set number = :number, hash = :hash, purged_at = :at where id = 1")
                .param("number", line.number())
                .param("hash", line.hash())
                .param("at", UtcTime.column(line.purgedAt()))
                .update();
        return new ChainEnd(line.number(), line.hash(), line.purgedAt());
    }

    /** Lines before this one, newest first. */
    List<DeletionRecord> before(long number, int limit) {
        return jdbc.sql("select * from deletion_record where number < :number order by number desc limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query(DeletionRecords::row)
                .list();
    }

    /** Lines after this one, oldest first. */
    List<DeletionRecord> after(long number, int limit) {
        return jdbc.sql("select * from deletion_record where number > :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query(DeletionRecords::row)
                .list();
    }

    private static ChainEnd endOf(ResultSet row, int index) throws SQLException {
        var at = row.getObject("purged_at", LocalDateTime.class);
        return new ChainEnd(row.getLong("number"), row.getString("hash"), at == null ? null : UtcTime.instant(at));
    }

    private static DeletionRecord row(ResultSet row, int index) throws SQLException {
        return new DeletionRecord(
                row.getLong("number"),
                DueColumns.read(row),
                DueColumns.archive(row),
                SignatureColumns.read(row, "proposed_"),
                instant(row, "proposed_at"),
                SignatureColumns.read(row, "confirmed_"),
                instant(row, "confirmed_at"),
                instant(row, "purged_at"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return UtcTime.instant(row.getObject(column, LocalDateTime.class));
    }
}
