package de.knotenpunkt.retention;

/** What became of a record of a proposal. */
public enum ItemState {
    /** Nothing yet. */
    PENDING,
    /** It is gone, and the Löschnachweis says so. */
    DESTROYED,
    /** It stayed: a Löschsperre was set after the proposal. */
    HELD,
    /** It stayed or was gone already: its period is another one now, or it lay in a trash. */
    NOT_DUE,
    /** It stayed: the proposal was refused. */
    REFUSED
}
