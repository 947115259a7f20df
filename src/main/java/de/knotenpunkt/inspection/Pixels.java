package de.knotenpunkt.inspection;

/** How large a picture may be before somebody's memory has to hold it. */
final class Pixels {

    private static final long MOST = 100_000_000;

    private Pixels() {}

    static void check(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw new RefusedFile(RefusalReason.DAMAGED);
        }
        if (width > MOST || height > MOST || width * height > MOST) {
            throw new RefusedFile(RefusalReason.TOO_MANY_PIXELS, MOST / 1_000_000);
        }
    }
}
