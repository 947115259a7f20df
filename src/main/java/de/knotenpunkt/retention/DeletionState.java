package de.knotenpunkt.retention;

/** How far a proposal is. */
public enum DeletionState {
    /** Waits for a second person. */
    PROPOSED,
    /** Is being carried out. */
    CONFIRMED,
    /** Nothing is left to do. */
    DONE,
    /** The second person, or the proposer, said no. */
    REFUSED
}
