package de.knotenpunkt.inspection.worker;

/** What a worker can be asked for. */
public enum Task {
    /** The text of a file. */
    TEXT(3 * CleanText.LONGEST),
    /** How many pages can be drawn. */
    PAGES(Integer.BYTES),
    /** One page, drawn. */
    PICTURE(12 << 20);

    /** What stands before an answer, and how a failure is named. */
    private static final int BESIDES = 1024;

    private final int longest;

    Task(int longest) {
        this.longest = longest;
    }

    /** Most bytes of what is asked for. */
    int longest() {
        return longest;
    }

    /** Most bytes of a message that answers; more is no answer. */
    public int longestAnswer() {
        return longest + BESIDES;
    }
}
