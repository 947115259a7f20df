package de.knotenpunkt.documents;

import de.knotenpunkt.inspection.FileKind;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** Reads rows of lists. */
final class DocumentRows {

    static final String COLUMNS = """
            d.id, d.version, d.title, d.category, d.lead_unit, d.visibility, d.released_on, d.document_on,
            d.file_reference, d.latest, d.latest_name, d.latest_size, d.latest_kind, d.latest_final, d.in_hand_name,
            d.changed_at, d.changed_by_name, d.trashed_at,
            (select count(*) from document_link l where l.document_id = d.id) as links""";

    private DocumentRows() {}

    static DocumentRow of(ResultSet row, int index) throws SQLException {
        var trashed = row.getObject("trashed_at", LocalDateTime.class);
        return new DocumentRow(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("title"),
                row.getString("category"),
                new UnitCode(row.getString("lead_unit")),
                DocumentClass.valueOf(row.getString("visibility")),
                row.getObject("released_on") != null,
                row.getObject("document_on", LocalDate.class),
                row.getString("file_reference"),
                row.getInt("latest"),
                row.getString("latest_name"),
                row.getLong("latest_size"),
                FileKind.valueOf(row.getString("latest_kind")),
                row.getBoolean("latest_final"),
                row.getInt("links"),
                row.getString("in_hand_name"),
                UtcTime.instant(row.getObject("changed_at", LocalDateTime.class)),
                row.getString("changed_by_name"),
                trashed == null ? null : UtcTime.instant(trashed));
    }
}
