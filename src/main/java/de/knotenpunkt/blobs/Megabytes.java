package de.knotenpunkt.blobs;

/** Sizes as people read them. */
final class Megabytes {

    private static final double MEGABYTE = 1024.0 * 1024.0;

    private Megabytes() {}

    /** As a number for a text that says the unit. */
    static Double of(long bytes) {
        return bytes / MEGABYTE;
    }
}
