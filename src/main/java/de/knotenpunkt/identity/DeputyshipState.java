package de.knotenpunkt.identity;

/** Where a deputyship stands on a given day; computed from its dates, never stored. */
public enum DeputyshipState {
    PLANNED,
    IN_FORCE,
    OVER
}
