package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.InvalidValue;
import org.jspecify.annotations.Nullable;

/** The coordination may act in a head's place, but never without saying why (permission matrix, review). */
final class Substitutions {

    private Substitutions() {}

    static String required(@Nullable String reason) {
        var text = Reasons.orNull(reason);
        if (text == null || text.length() < Reasons.SHORT) {
            throw InvalidValue.at("substitution", "tasks.problem.substitution-reason", Reasons.SHORT);
        }
        return Reasons.limited(text, "substitution");
    }
}
