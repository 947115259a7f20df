package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does it, in which capacity, and when: everything a task needs to know about the outside of a change.
 *
 * @param substitution why the coordination acts in a head's place, if it does
 */
record Act(
        Actor actor,
        Capacity capacity,
        Instant at,
        LocalDate today,
        @Nullable String substitution) {

    Signature by() {
        return actor.signature(capacity);
    }
}
