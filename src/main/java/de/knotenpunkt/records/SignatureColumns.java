package de.knotenpunkt.records;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A signature in four columns: person, name, principal, principal's name. */
final class SignatureColumns {

    private SignatureColumns() {}

    static void write(PreparedStatement row, int first, Signature by) throws SQLException {
        var behalf = by.onBehalfOf();
        row.setObject(first, by.person().value());
        row.setString(first + 1, by.name());
        row.setObject(first + 2, behalf == null ? null : behalf.value());
        row.setString(first + 3, by.onBehalfOfName());
    }

    static Signature read(ResultSet row, int first) throws SQLException {
        var behalf = row.getObject(first + 2, UUID.class);
        return new Signature(
                new PersonId(row.getObject(first, UUID.class)),
                row.getString(first + 1),
                behalf == null ? null : new PersonId(behalf),
                row.getString(first + 3));
    }
}
