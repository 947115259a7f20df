package de.knotenpunkt.shared;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table with the words a kind of record is found by, see {@link FoldedWords}: columns {@code word} and the id.
 *
 * @param name name of the table
 * @param idColumn its column with the id of the record
 */
public record WordTable(String name, String idColumn) {

    private static final Pattern FORM = Pattern.compile("[a-z_]+");

    public WordTable {
        if (!FORM.matcher(name).matches() || !FORM.matcher(idColumn).matches()) {
            throw new IllegalArgumentException("not a table of words: " + name + "." + idColumn);
        }
    }

    /** Makes the stored words of a record these; writes only the difference. Belongs into the record's transaction. */
    public void replace(JdbcTemplate jdbc, UUID id, Set<String> wanted) {
        var stored = Set.copyOf(
                jdbc.queryForList("select word from " + name + " where " + idColumn + " = ?", String.class, id));
        var gone = new HashSet<>(stored);
        gone.removeAll(wanted);
        var fresh = new HashSet<>(wanted);
        fresh.removeAll(stored);
        gone.forEach(word -> jdbc.update("delete from " + name + " where word = ? and " + idColumn + " = ?", word, id));
        jdbc.batchUpdate(
                "insert into " + name + " (word, " + idColumn + ") values (?, ?)",
                fresh,
                fresh.size() + 1,
                (row, word) -> {
                    row.setString(1, word);
                    row.setObject(2, id);
                });
    }
}
