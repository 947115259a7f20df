package de.knotenpunkt.followups;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A Wiedervorlage. */
@Embeddable
public record FollowUpId(@Column(name = "id") UUID value) {

    /** Kind of these records, as in {@link EntityRef}. */
    public static final String KIND = "follow-up";

    static FollowUpId next() {
        return new FollowUpId(TimeOrderedUuid.next());
    }

    static FollowUpId of(EntityRef ref) {
        return new FollowUpId(UUID.fromString(ref.id()));
    }

    EntityRef ref() {
        return new EntityRef(KIND, value.toString());
    }
}
