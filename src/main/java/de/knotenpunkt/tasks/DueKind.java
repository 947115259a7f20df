package de.knotenpunkt.tasks;

/** What stands behind a Frist. */
public enum DueKind {
    INTERNAL,
    /** Zuwendungsfrist. */
    FUNDING,
    /** Gremientermin. */
    COUNCIL
}
