package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Capacity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a step is open to somebody, and if not, whether there is something worth saying.
 *
 * @param capacity in which the step would be signed; null if it is not open
 * @param substitution whether the coordination would act in a head's place and has to say why
 * @param refusal key of the sentence that explains why an expected step is missing; null if nobody expects it
 */
record Right(
        @Nullable Capacity capacity,
        boolean substitution,
        @Nullable String refusal) {

    static final Right NONE = new Right(null, false, null);

    static Right refused(String key) {
        return new Right(null, false, key);
    }

    static Right of(Capacity capacity) {
        return new Right(capacity, false, null);
    }

    @SafeVarargs
    static Right first(Optional<Capacity>... capacities) {
        for (var capacity : capacities) {
            if (capacity.isPresent()) {
                return of(capacity.get());
            }
        }
        return NONE;
    }

    static Right substituting(Optional<Capacity> capacity) {
        return capacity.map(found -> new Right(found, true, null)).orElse(NONE);
    }

    boolean isOpen() {
        return capacity != null;
    }

    Right or(Right other) {
        return isOpen() || !other.isOpen() && refusal != null ? this : other;
    }
}
