package de.knotenpunkt.inspection;

/** How much of a file's text there is. */
public enum TextState {
    COMPLETE,
    /** Not all of it: there was more than is kept, or a part could not be read. */
    SHORTENED,
    /** The file holds no text, such as a picture or a scan. */
    NONE,
    /** The file could not be read, for whatever reason; trying again would not help. */
    FAILED
}
