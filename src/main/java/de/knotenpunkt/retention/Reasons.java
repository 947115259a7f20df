package de.knotenpunkt.retention;

import de.knotenpunkt.shared.InvalidValue;

/** Reasons people give: a sentence, not an essay. */
final class Reasons {

    private static final int LONGEST = 500;

    private Reasons() {}

    /** @throws InvalidValue if it is empty or too long */
    static String checked(String reason) {
        if (reason.isBlank()) {
            throw InvalidValue.at("reason", "retention.problem.reason-missing");
        }
        if (reason.length() > LONGEST) {
            throw InvalidValue.at("reason", "retention.problem.reason-too-long", LONGEST);
        }
        return reason.strip();
    }
}
