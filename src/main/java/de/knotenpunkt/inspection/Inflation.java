package de.knotenpunkt.inspection;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the entries of one file and of those inside it, up to limits for all of them together. */
final class Inflation {

    private static final long MOST = 512L << 20;
    /** Below this an entry may be packed as tightly as it likes. */
    private static final long SMALL = 8L << 20;

    private static final long HIGHEST_RATIO = 100;
    private static final int BLOCK = 1 << 16;

    private long total;

    /** Takes what is unpacked, block by block; the array is used again. */
    interface Sink {
        void take(byte[] block, int length) throws IOException;
    }

    /** Nothing is begun that says itself that it is too large. */
    void announce(long unpacked) {
        if (total + unpacked > MOST) {
            throw new RefusedFile(RefusalReason.BOMB);
        }
    }

    void unpack(FileBytes file, ZipPart part, Sink sink) throws IOException {
        if (part.method() == ZipPart.STORED) {
            copy(file, part, sink);
        } else {
            inflate(file, part, sink);
        }
    }

    private void copy(FileBytes file, ZipPart part, Sink sink) throws IOException {
        for (long at = part.data(); at < part.end(); at += BLOCK) {
            var length = (int) Math.min(BLOCK, part.end() - at);
            count(length, 0, part.packed());
            sink.take(file.require(at, length).array(), length);
        }
    }

    private void inflate(FileBytes file, ZipPart part, Sink sink) throws IOException {
        var block = new byte[BLOCK];
        var next = part.data();
        long unpacked = 0;
        try (var inflater = new Inflater(true)) {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    var length = (int) Math.min(BLOCK, part.end() - next);
                    inflater.setInput(file.require(next, length));
                    next += length;
                }
                var length = inflater.inflate(block);
                if (length == 0 && (inflater.needsDictionary() || (inflater.needsInput() && next >= part.end()))) {
                    throw new RefusedFile(RefusalReason.DAMAGED);
                }
                count(length, unpacked, part.packed());
                unpacked += length;
                sink.take(block, length);
            }
        } catch (DataFormatException e) {
            throw new RefusedFile(RefusalReason.DAMAGED);
        }
    }

    private void count(int length, long before, long packed) {
        total += length;
        var unpacked = before + length;
        if (total > MOST || (unpacked > SMALL && unpacked / HIGHEST_RATIO > packed)) {
            throw new RefusedFile(RefusalReason.BOMB);
        }
    }
}
