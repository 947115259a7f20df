package de.knotenpunkt.retention;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RetentionDue;
import de.knotenpunkt.shared.UnitCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a record that is due, and what the archive said, as columns of both tables that keep it. */
final class DueColumns {

    private DueColumns() {}

    static Map<String, Object> values(RetentionDue due) {
        return Map.of(
                "kind", due.ref().kind(),
                "record_id", due.ref().id(),
                "unit", due.unit().value(),
                "retain_until", due.retainUntil(),
                "class_code", due.classCode(),
                "archive_offer", due.archiveOffer());
    }

    static RetentionDue read(ResultSet row) throws SQLException {
        return new RetentionDue(
                ref(row),
                new UnitCode(row.getString("unit")),
                row.getObject("retain_until", LocalDate.class),
                row.getString("class_code"),
                row.getBoolean("archive_offer"));
    }

    static EntityRef ref(ResultSet row) throws SQLException {
        return new EntityRef(row.getString("kind"), row.getString("record_id"));
    }

    static @Nullable ArchiveOffer archive(ResultSet row) throws SQLException {
        var result = row.getString("archive_result");
        return result == null
                ? null
                : new ArchiveOffer(row.getObject("archive_offered_on", LocalDate.class), ArchiveResult.valueOf(result));
    }
}
