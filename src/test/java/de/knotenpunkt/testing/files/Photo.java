package de.knotenpunkt.testing.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A JPEG as phones write it: red in its stored upper left corner, with how it was held and where it was taken. */
public final class Photo {

    /** Stands in what the photo says about its place. */
    public static final String PLACE = "WGS-84 Paradestrasse";

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final short APP1 = (short) 0xFFE1;
    private static final short SHORT = 3;
    private static final short LONG = 4;
    private static final short TEXT = 2;
    private static final int DIRECTORY = 8;
    private static final int PLACES = DIRECTORY + 2 + 2 * 12 + 4;
    private static final int NAME = PLACES + 2 + 12 + 4;

    private Photo() {}

    public static byte[] jpeg(int width, int height, int orientation) {
        var plain = plain(width, height);
        var tiff = tiff(orientation);
        return ByteBuffer.allocate(plain.length + 4 + EXIF.length + tiff.length)
                .put(plain, 0, 2)
                .putShort(APP1)
                .putShort((short) (2 + EXIF.length + tiff.length))
                .put(EXIF)
                .put(tiff)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A few hundred bytes whose decoder needs six bytes for each of these pixels, all at once. */
    public static byte[] hungry(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes(0xFF, 0xD8, 0xFF, 0xDB, 0, 67, 0));
        out.writeBytes("\20".repeat(64).getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(bytes(0xFF, 0xC2, 0, 17, 8, height >> 8, height, width >> 8, width));
        out.writeBytes(bytes(3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0));
        out.writeBytes(bytes(0xFF, 0xC4, 0, 20, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        out.writeBytes(bytes(0xFF, 0xDA, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 0, 0));
        out.writeBytes(new byte[100]);
        out.writeBytes(bytes(0xFF, 0xD9));
        return out.toByteArray();
    }

    private static byte[] tiff(int orientation) {
        var place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(NAME + place.length);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(DIRECTORY);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort(SHORT).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort(LONG).putInt(1).putInt(PLACES);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x12).putShort(TEXT).putInt(place.length).putInt(NAME);
        tiff.putInt(0);
        return tiff.put(place).array();
    }

    private static byte[] plain(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
