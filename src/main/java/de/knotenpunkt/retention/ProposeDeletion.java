package de.knotenpunkt.retention;

import de.knotenpunkt.shared.EntityRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Command: these records shall be destroyed.
 *
 * @param archive what the archive said; needed if one of the records must be offered to it
 */
public record ProposeDeletion(
        DeletionId id, Set<EntityRef> records, @Nullable ArchiveOffer archive) {

    /** Most records of one proposal: as many as a second person can look through. */
    public static final int MOST = 200;

    public ProposeDeletion {
        records = Set.copyOf(records);
    }
}
