package de.knotenpunkt.tasks;

/** What a unit said to a Mitzeichnung; dissent stays visible for good. */
public enum CoSignDecision {
    /** mitgezeichnet. */
    SIGNED,
    /** mitgezeichnet mit Anmerkung. */
    SIGNED_WITH_REMARK,
    /** nicht mitgezeichnet, abweichende Meinung. */
    DISSENT,
    /** Fehlanzeige: not concerned. */
    NOT_CONCERNED;

    /** Whether the decision needs words. */
    public boolean needsComment() {
        return this == SIGNED_WITH_REMARK || this == DISSENT;
    }
}
