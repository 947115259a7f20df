package de.knotenpunkt.records;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.UtcTime;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Verlauf of records: lines are added in the transaction of the change and never altered. Rights are those of the
 * record; the owning module asks on behalf of somebody who may read it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class History {

    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    History(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds lines to the end of a record's Verlauf. */
    public void append(EntityRef record, Collection<HistoryEntry> entries) {
        jdbc.batchUpdate("""
                insert into record_history (kind, record_id, at, person_id, person_name, behalf_id, behalf_name,
                    action, from_state, to_state, reason, changes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries, entries.size() + 1, (row, entry) -> {
            row.setString(1, record.kind());
            row.setString(2, record.id());
            row.setObject(3, UtcTime.column(entry.at()));
            SignatureColumns.write(row, 4, entry.by());
            row.setString(8, entry.action());
            row.setString(9, entry.from());
            row.setString(10, entry.to());
            row.setString(11, entry.reason());
            row.setString(12, entry.changes().isEmpty() ? null : json.writeValueAsString(entry.changes()));
        });
    }

    /** The Verlauf of a record, newest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<HistoryEntry> of(EntityRef record) {
        return jdbc.query(
                """
                select at, person_id, person_name, behalf_id, behalf_name, action, from_state, to_state, reason, changes
                from record_history where kind = ? and record_id = ? order by id desc""",
                (row, index) -> {
                    var changes = row.getString(10);
                    return new HistoryEntry(
                            UtcTime.instant(row.getObject(1, LocalDateTime.class)),
                            SignatureColumns.read(row, 2),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9),
                            changes == null ? List.of() : json.readValue(changes, CHANGES));
                },
                record.kind(),
                record.id());
    }
}
