package de.knotenpunkt.inspection.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What stands before the picture in a JPEG: here, how to hold it. */
final class JpegHead {

    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final int OFFSET_OF_DIRECTORY = 4;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;
    private static final short ORIENTATION = 0x0112;

    private JpegHead() {}

    /** Upright, if the file does not say otherwise or says it in a way nobody understands. */
    static Orientation orientation(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (in.readUnsignedByte() == MARKER) {
                var marker = afterFill(in);
                if (marker == SCAN) {
                    break;
                }
                if (marker == START) {
                    continue;
                }
                var segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                if (marker == EXIF
                        && segment.length > EXIF_NAME.length
                        && Arrays.mismatch(segment, EXIF_NAME) == EXIF_NAME.length) {
                    return fromTiff(ByteBuffer.wrap(segment, EXIF_NAME.length, segment.length - EXIF_NAME.length)
                            .slice());
                }
            }
            return Orientation.UPRIGHT;
        } catch (EOFException | IndexOutOfBoundsException e) {
            return Orientation.UPRIGHT;
        }
    }

    private static int afterFill(DataInputStream in) throws IOException {
        var marker = in.readUnsignedByte();
        while (marker == MARKER) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static Orientation fromTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(OFFSET_OF_DIRECTORY);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = 0; entry < entries; entry++) {
            var at = directory + Short.BYTES + entry * ENTRY;
            if (tiff.getShort(at) == ORIENTATION) {
                return Orientation.of(tiff.getShort(at + VALUE));
            }
        }
        return Orientation.UPRIGHT;
    }
}
