package de.knotenpunkt.retention;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signature in four columns that begin alike: who, whose name, in whose place, that person's name. */
final class SignatureColumns {

    private SignatureColumns() {}

    static Map<String, @Nullable Object> values(String prefix, Signature by) {
        var behalf = by.onBehalfOf();
        var values = new HashMap<String, @Nullable Object>();
        values.put(prefix + "id", by.person().value());
        values.put(prefix + "name", by.name());
        values.put(prefix + "behalf_id", behalf == null ? null : behalf.value());
        values.put(prefix + "behalf_name", by.onBehalfOfName());
        return values;
    }

    static Signature read(ResultSet row, String prefix) throws SQLException {
        var behalf = row.getObject(prefix + "behalf_id", UUID.class);
        return new Signature(
                new PersonId(row.getObject(prefix + "id", UUID.class)),
                row.getString(prefix + "name"),
                behalf == null ? null : new PersonId(behalf),
                row.getString(prefix + "behalf_name"));
    }

    static @Nullable Signature readIfAny(ResultSet row, String prefix) throws SQLException {
        return row.getObject(prefix + "id") == null ? null : read(row, prefix);
    }
}
