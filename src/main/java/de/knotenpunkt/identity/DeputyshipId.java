package de.knotenpunkt.identity;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A deputyship. */
@Embeddable
public record DeputyshipId(@Column(name = "id") UUID value) {

    static DeputyshipId next() {
        return new DeputyshipId(TimeOrderedUuid.next());
    }

    EntityRef ref() {
        return new EntityRef("deputyship", value.toString());
    }
}
