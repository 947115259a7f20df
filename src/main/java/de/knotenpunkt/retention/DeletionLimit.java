package de.knotenpunkt.retention;

/** A run that takes much at once may come from a wrong clock or a wrong period: somebody has to say the number. */
final class DeletionLimit {

    private static final int ALWAYS_USUAL = 20;
    private static final int PERCENT = 2;

    private DeletionLimit() {}

    /** Whether so many of the stored records of a kind are too many to go without a further question. */
    static boolean exceeded(long going, long stored) {
        return going > Math.max(ALWAYS_USUAL, stored * PERCENT / 100);
    }
}
