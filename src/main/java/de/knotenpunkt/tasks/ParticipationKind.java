package de.knotenpunkt.tasks;

/** How a unit takes part (Art der Beteiligung). */
public enum ParticipationKind {
    /** Mitzeichnung: the unit signs or dissents. */
    CO_SIGN,
    /** Stellungnahme: the unit says something to it. */
    STATEMENT,
    /** Kenntnisnahme: the unit has seen it. */
    INFORM;

    /** Whether acceptance has to wait for the unit's word. */
    public boolean asksForDecision() {
        return this != INFORM;
    }
}
