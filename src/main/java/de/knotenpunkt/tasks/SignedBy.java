package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Signature} as columns of a task. */
@Embeddable
record SignedBy(
        @Column(name = "id") UUID person,
        @Column(name = "name") String name,
        @Column(name = "behalf_id") @Nullable UUID onBehalfOf,
        @Column(name = "behalf_name") @Nullable String onBehalfOfName) {

    static SignedBy of(Signature by) {
        var behalf = by.onBehalfOf();
        return new SignedBy(
                by.person().value(), by.name(), behalf == null ? null : behalf.value(), by.onBehalfOfName());
    }

    Signature signature() {
        return new Signature(
                new PersonId(person), name, onBehalfOf == null ? null : new PersonId(onBehalfOf), onBehalfOfName);
    }
}
