package de.knotenpunkt.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Signature} as columns of a record. */
@Embeddable
public record SignedBy(
        @Column(name = "id") UUID person,
        @Column(name = "name") String name,
        @Column(name = "behalf_id") @Nullable UUID onBehalfOf,
        @Column(name = "behalf_name") @Nullable String onBehalfOfName) {

    public static SignedBy of(Signature by) {
        var behalf = by.onBehalfOf();
        return new SignedBy(
                by.person().value(), by.name(), behalf == null ? null : behalf.value(), by.onBehalfOfName());
    }

    public Signature signature() {
        return new Signature(
                new PersonId(person), name, onBehalfOf == null ? null : new PersonId(onBehalfOf), onBehalfOfName);
    }
}
