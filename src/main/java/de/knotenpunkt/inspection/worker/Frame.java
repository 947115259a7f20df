package de.knotenpunkt.inspection.worker;

/** Into what every picture must fit: a width, four times as much in height, and eight megapixels. */
final class Frame {

    private static final double MOST_PIXELS = 8_000_000;
    private static final int HEIGHTS = 4;

    private Frame() {}

    /** By what a page of this size is multiplied to fill the width as far as it may. */
    static double scale(double width, double height, int wanted) {
        return Math.min(
                Math.sqrt(MOST_PIXELS / (width * height)),
                Math.min(wanted / width, (double) wanted * HEIGHTS / height));
    }
}
