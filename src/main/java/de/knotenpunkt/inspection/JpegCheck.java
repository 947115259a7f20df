package de.knotenpunkt.inspection;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * JPEG: its segments in a row up to the end of the picture, and nothing of size behind it but further pictures, which
 * cameras put there.
 */
final class JpegCheck {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int MOST_PICTURES = 8;
    private static final int MOST_BEHIND = 1024;

    private final FileBytes file;

    JpegCheck(FileBytes file) {
        this.file = file;
    }

    void run() throws IOException {
        if (!file.has(0, (byte) 0xFF, (byte) 0xD8, (byte) 0xFF)) {
            throw new RefusedFile(RefusalReason.OTHER_CONTENT, FileKind.JPEG.name());
        }
        try (var in = new DataInputStream(file.from(0))) {
            var pictures = 0;
            do {
                new Picture(in).read();
                pictures++;
            } while (pictures < MOST_PICTURES && anotherBegins(in));
        } catch (EOFException e) {
            throw new RefusedFile(RefusalReason.DAMAGED);
        }
        if (ZipDirectory.isAtEndOf(file)) {
            throw new RefusedFile(RefusalReason.TWO_IN_ONE);
        }
    }

    /** Zeros between pictures are for alignment. */
    private static boolean anotherBegins(DataInputStream in) throws IOException {
        int next = in.read();
        while (next == 0) {
            next = in.read();
        }
        if (next < 0) {
            return false;
        }
        if (next == 0xFF && in.read() == 0xD8) {
            return true;
        }
        if (in.readNBytes(MOST_BEHIND).length == MOST_BEHIND) {
            throw new RefusedFile(RefusalReason.TWO_IN_ONE);
        }
        return false;
    }

    /** One picture; its first two bytes may have been read. */
    private static final class Picture {

        private final DataInputStream in;
        private boolean sized;

        Picture(DataInputStream in) {
            this.in = in;
        }

        void read() throws IOException {
            for (int marker = nextMarker(); marker != END; ) {
                marker = marker == SCAN ? afterScan() : afterSegment(marker);
            }
            if (!sized) {
                throw new RefusedFile(RefusalReason.DAMAGED);
            }
        }

        private int afterSegment(int marker) throws IOException {
            if (!standsAlone(marker)) {
                int length = in.readUnsignedShort() - 2;
                if (length < 0) {
                    throw new RefusedFile(RefusalReason.DAMAGED);
                }
                if (isFrame(marker) && length >= 5) {
                    in.readUnsignedByte();
                    int height = in.readUnsignedShort();
                    Pixels.check(in.readUnsignedShort(), height);
                    sized = true;
                    length -= 5;
                }
                in.skipNBytes(length);
            }
            return nextMarker();
        }

        /** The picture itself goes on until a marker that does not belong into it. */
        private int afterScan() throws IOException {
            in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
            int marker;
            do {
                while (in.readUnsignedByte() != 0xFF) {
                    // part of the picture
                }
                marker = afterFill();
            } while (marker == 0 || (marker >= 0xD0 && marker <= 0xD7));
            return marker;
        }

        private int nextMarker() throws IOException {
            if (in.readUnsignedByte() != 0xFF) {
                throw new RefusedFile(RefusalReason.DAMAGED);
            }
            return afterFill();
        }

        private int afterFill() throws IOException {
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            return marker;
        }

        private static boolean standsAlone(int marker) {
            return (marker >= 0xD0 && marker <= 0xD8) || marker == 0x01;
        }

        private static boolean isFrame(int marker) {
            return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        }
    }
}
