package de.knotenpunkt.tasks;

/** Urgency; the order is that of lists: the most urgent has the highest ordinal. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    /** Sofortsache. */
    URGENT
}
