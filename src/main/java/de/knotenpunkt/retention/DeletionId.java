package de.knotenpunkt.retention;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.TimeOrderedUuid;
import java.util.UUID;

/** A proposal to destroy records, chosen by the form: a repeated save is the same proposal. */
public record DeletionId(UUID value) {

    /** Kind of these records, as in {@link EntityRef}. */
    public static final String KIND = "deletion";

    public static DeletionId next() {
        return new DeletionId(TimeOrderedUuid.next());
    }

    EntityRef ref() {
        return new EntityRef(KIND, value.toString());
    }
}
