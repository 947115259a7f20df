package de.knotenpunkt.testing.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures of one colour, or of all. */
public final class Picture {

    private static final int PNG_WIDTH_AT = 16;

    private Picture() {}

    public static byte[] png(int width, int height) {
        return write(width, height, "png");
    }

    public static byte[] jpeg(int width, int height) {
        return write(width, height, "jpeg");
    }

    /** A small PNG that says it were as large as this. */
    public static byte[] pngThatClaims(int width, int height) {
        var file = png(1, 1);
        ByteBuffer.wrap(file, PNG_WIDTH_AT, 8).putInt(width).putInt(height);
        return file;
    }

    /** A PNG that cannot be packed: no pixel says anything about the next. */
    public static byte[] noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(width);
        image.setRGB(0, 0, width, height, random.ints((long) width * height).toArray(), 0, width);
        return encoded(image, "png");
    }

    private static byte[] write(int width, int height, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return encoded(image, format);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
