package de.knotenpunkt.inspection;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/** PNG: its chunks in a row, up to the last, and nothing behind it. */
final class PngCheck {

    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEAD = 0x49484452;
    private static final int END = 0x49454E44;
    private static final int SUM = 4;
    private static final int MOST_BEHIND = 64;

    private final FileBytes file;

    PngCheck(FileBytes file) {
        this.file = file;
    }

    void run() throws IOException {
        if (!file.has(0, MAGIC)) {
            throw new RefusedFile(RefusalReason.OTHER_CONTENT, FileKind.PNG.name());
        }
        try (var in = new DataInputStream(file.from(MAGIC.length))) {
            if (file.size() - afterLast(in) > MOST_BEHIND || ZipDirectory.isAtEndOf(file)) {
                throw new RefusedFile(RefusalReason.TWO_IN_ONE);
            }
        } catch (EOFException e) {
            throw new RefusedFile(RefusalReason.DAMAGED);
        }
    }

    private static long afterLast(DataInputStream in) throws IOException {
        long position = MAGIC.length;
        for (boolean first = true; ; first = false) {
            int length = in.readInt();
            int type = in.readInt();
            if (length < 0 || first != (type == HEAD) || (first && length != 13)) {
                throw new RefusedFile(RefusalReason.DAMAGED);
            }
            if (first) {
                Pixels.check(in.readInt(), in.readInt());
                in.skipNBytes(length - 8L + SUM);
            } else {
                in.skipNBytes((long) length + SUM);
            }
            position += 8L + length + SUM;
            if (type == END) {
                return position;
            }
        }
    }
}
