package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.InvalidValue;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reasons people give: how long they must be, and how they are kept. */
final class Reasons {

    /** Zurückgeben, Nacharbeit and the like: shorter is no reason. */
    static final int SHORT = 10;

    /** Ablehnen. */
    static final int LONG = 20;

    static final int LONGEST = 2_000;

    private Reasons() {}

    /** @throws InvalidValue if the reason is missing, too short or too long */
    static String required(@Nullable String reason, int atLeast) {
        var text = orNull(reason);
        if (text == null || text.length() < atLeast) {
            throw InvalidValue.at("reason", "tasks.problem.reason-too-short", atLeast);
        }
        return limited(text, "reason");
    }

    static String limited(String text, String field) {
        if (text.length() > LONGEST) {
            throw InvalidValue.at(field, "tasks.problem.text-too-long", LONGEST);
        }
        return text;
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static @Nullable String joined(@Nullable String reason, @Nullable String substitution) {
        var text = Stream.of(reason, substitution)
                .map(Reasons::orNull)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
        return orNull(text);
    }
}
