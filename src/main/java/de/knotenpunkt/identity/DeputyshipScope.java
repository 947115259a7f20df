package de.knotenpunkt.identity;

/** How far a deputy stands in for somebody. */
public enum DeputyshipScope {
    /** Decisions of a head: reviewing, co-signing, confirming. */
    REVIEW,
    /** The personal work: what is assigned to the person. */
    TASKS,
    /** Everything the person does with content; never technical or auditing rights. */
    ALL
}
