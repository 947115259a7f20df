package de.knotenpunkt.documents;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/** A document. */
@Embeddable
public record DocumentId(@Column(name = "id") UUID value) {

    /** Kind of these records, as in {@link EntityRef}. */
    public static final String KIND = "document";

    static DocumentId next() {
        return new DocumentId(TimeOrderedUuid.next());
    }

    /** The document a reference or an address means, if it has the form of one. */
    public static Optional<DocumentId> parse(String text) {
        try {
            return Optional.of(new DocumentId(UUID.fromString(text)));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    static DocumentId of(EntityRef ref) {
        return new DocumentId(UUID.fromString(ref.id()));
    }

    /** This document as a weak link. */
    public EntityRef ref() {
        return new EntityRef(KIND, value.toString());
    }
}
