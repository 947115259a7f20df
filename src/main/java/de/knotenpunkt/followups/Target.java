package de.knotenpunkt.followups;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.NotFound;
import java.util.Optional;
import java.util.UUID;

/**
 * The record to be shown again; one that has an audience, and so a UUID.
 *
 * @param label what it is called at this moment
 */
record Target(String kind, UUID id, String label) {

    /** @throws NotFound if records of this kind have no audience that could be asked */
    static Target of(EntityRef ref, String label) {
        return new Target(ref.kind(), uuid(ref), label);
    }

    /** @throws NotFound if records of this kind have no audience that could be asked */
    static UUID uuid(EntityRef ref) {
        return find(ref).orElseThrow(NotFound::new);
    }

    /** The id of a record, if records of its kind may be shown again at all. */
    static Optional<UUID> find(EntityRef ref) {
        try {
            return Optional.of(UUID.fromString(ref.id()));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}
