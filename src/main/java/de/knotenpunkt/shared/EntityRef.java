package de.knotenpunkt.shared;

import java.util.regex.Pattern;

/**
 * A weak link to a record of any module, by value: no foreign key, no import. Whether the record still exists and what
 * it is called is answered by the module that owns the kind.
 *
 * @param kind kind of record in the singular, such as {@code task} or {@code measure}
 * @param id the record's id within its kind
 */
public record EntityRef(String kind, String id) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{1,23}");
    private static final int LONGEST_ID = 64;

    public EntityRef {
        if (kind.length() > 24 || !KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("not a kind of record: " + kind);
        }
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("not an id of a record");
        }
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
