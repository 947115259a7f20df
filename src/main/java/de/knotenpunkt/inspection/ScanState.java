package de.knotenpunkt.inspection;

/** What is known about a virus in a file. */
public enum ScanState {
    /** Nothing yet: no scanner, or none that answers; to be tried again. */
    UNCHECKED,
    CLEAN,
    INFECTED,
    /** The scanner cannot look into this file, and will not be able to later. */
    NOT_CHECKABLE
}
