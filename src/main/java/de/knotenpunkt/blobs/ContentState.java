package de.knotenpunkt.blobs;

/** What was found out about a content. */
public enum ContentState {
    /** There, named, of the right size; and as it was when its bytes were last read. */
    SOUND,
    /** Named, but not there. */
    MISSING,
    /** There with another size than is named. */
    WRONG_SIZE,
    /** There, but its bytes are others than were kept, or cannot be read. */
    DAMAGED,
    /** There, but named by no row: the rest of a broken upload or of something deleted. */
    ORPHAN;

    /** Whether somebody has to do something about it. */
    public boolean isLoss() {
        return this == MISSING || this == WRONG_SIZE || this == DAMAGED;
    }
}
