package de.knotenpunkt.followups;

import de.knotenpunkt.shared.InvalidValue;

/** Why a record is to be shown again: optional, short. */
record Reason(String value) {

    static final int LONGEST = 500;

    Reason {
        value = value.strip();
        if (value.length() > LONGEST) {
            throw InvalidValue.at("reason", "followups.problem.reason-too-long", LONGEST);
        }
    }

    /** For reasons that other modules hand over: shortened rather than refused. */
    static Reason abridged(String text) {
        var stripped = text.strip();
        return new Reason(stripped.length() > LONGEST ? stripped.substring(0, LONGEST - 1) + "…" : stripped);
    }
}
