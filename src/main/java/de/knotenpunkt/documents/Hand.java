package de.knotenpunkt.documents;

import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.SignedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** "In Bearbeitung von … seit …": a hint to the others, no lock. */
@Embeddable
record Hand(@Embedded SignedBy by, @Column(name = "since") Instant since) {

    static Hand of(Signature by, Instant at) {
        return new Hand(SignedBy.of(by), at);
    }
}
