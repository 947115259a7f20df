package de.knotenpunkt.records;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.UtcTime;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The Vermerke of records; rights are those of the record, asked by the owning module. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notes {

    /** Longest text of a Vermerk, in characters. */
    public static final int LONGEST = 10_000;

    private final JdbcTemplate jdbc;

    Notes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws InvalidValue if the text is empty or too long */
    public void add(EntityRef record, Note note) {
        if (note.text().isBlank()) {
            throw InvalidValue.at("text", "records.problem.note-empty");
        }
        if (note.text().length() > LONGEST) {
            throw InvalidValue.at("text", "records.problem.note-too-long", LONGEST);
        }
        jdbc.update(connection -> {
            var row = connection.prepareStatement("""
                    insert into record_note (kind, record_id, note_kind, text, at, person_id, person_name, behalf_id,
                        behalf_name)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
            row.setString(1, record.kind());
            row.setString(2, record.id());
            row.setString(3, note.kind().name());
            row.setString(4, note.text().strip());
            row.setObject(5, UtcTime.column(note.at()));
            SignatureColumns.write(row, 6, note.by());
            return row;
        });
    }

    /** The Vermerke of a record, newest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Note> of(EntityRef record) {
        return jdbc.query(
                """
                select note_kind, text, at, person_id, person_name, behalf_id, behalf_name
                from record_note where kind = ? and record_id = ? order by id desc""",
                (row, index) -> new Note(
                        NoteKind.valueOf(row.getString(1)),
                        row.getString(2),
                        SignatureColumns.read(row, 4),
                        UtcTime.instant(row.getObject(3, LocalDateTime.class))),
                record.kind(),
                record.id());
    }
}
