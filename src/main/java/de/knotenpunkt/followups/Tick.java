package de.knotenpunkt.followups;

import de.knotenpunkt.shared.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who ticked a Wiedervorlage off, when, and in whose place. */
@Embeddable
record Tick(
        @Column(name = "done_at") Instant at,
        @Column(name = "done_by") UUID by,
        @Column(name = "done_by_name") String byName,
        @Column(name = "done_for") @Nullable UUID onBehalfOf,
        @Column(name = "done_for_name") @Nullable String onBehalfOfName) {

    static Tick of(Signature by, Instant at) {
        var behalf = by.onBehalfOf();
        return new Tick(
                at, by.person().value(), by.name(), behalf == null ? null : behalf.value(), by.onBehalfOfName());
    }
}
