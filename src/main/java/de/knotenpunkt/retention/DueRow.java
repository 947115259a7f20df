package de.knotenpunkt.retention;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.RetentionDue;
import org.jspecify.annotations.Nullable;

/**
 * A record that is due, as the coordination sees it.
 *
 * @param label title and address
 * @param className what its period depends on, in words
 * @param hold the Löschsperre on it, if any
 * @param proposed whether an open proposal holds it
 */
public record DueRow(
        RetentionDue due,
        @Nullable RefLabel label,
        String className,
        @Nullable HoldRow hold,
        boolean proposed) {

    /** The record. */
    public EntityRef ref() {
        return due.ref();
    }

    /** Whether it may be proposed. */
    public boolean free() {
        return hold == null && !proposed;
    }
}
