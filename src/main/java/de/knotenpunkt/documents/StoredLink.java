package de.knotenpunkt.documents;

import de.knotenpunkt.shared.EntityRef;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A record a document hangs on, as a row. */
@Embeddable
record StoredLink(
        @Column(name = "kind") String kind,
        @Column(name = "record_id") String recordId,
        @Column(name = "linked_at") Instant linkedAt) {

    static StoredLink to(EntityRef record, Instant at) {
        return new StoredLink(record.kind(), record.id(), at);
    }

    EntityRef record() {
        return new EntityRef(kind, recordId);
    }
}
