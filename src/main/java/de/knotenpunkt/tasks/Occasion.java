package de.knotenpunkt.tasks;

/** What a task comes from (Anlass). */
public enum Occasion {
    /** Beschluss. */
    RESOLUTION,
    /** Maßnahme of the Handlungskonzept. */
    MEASURE,
    /** Anfrage. */
    INQUIRY,
    /** Sitzung. */
    MEETING,
    /** eigener Vorschlag. */
    OWN_PROPOSAL
}
