package de.knotenpunkt.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An {@link ExternalPromise} as columns of a task. */
@Embeddable
record Promise(
        @Column(name = "promise_organisation") String organisation,
        @Column(name = "promise_contact") @Nullable String contact,
        @Column(name = "promise_on") LocalDate promisedOn,
        @Column(name = "promise_until") LocalDate promisedUntil,
        @Column(name = "promise_kept_on") @Nullable LocalDate keptOn) {

    static @Nullable Promise of(@Nullable ExternalPromise promise) {
        return promise == null
                ? null
                : new Promise(
                        promise.organisation(),
                        promise.contact(),
                        promise.promisedOn(),
                        promise.promisedUntil(),
                        promise.keptOn());
    }

    ExternalPromise external() {
        return new ExternalPromise(organisation, contact, promisedOn, promisedUntil, keptOn);
    }
}
