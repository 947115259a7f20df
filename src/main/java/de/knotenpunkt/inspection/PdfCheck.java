package de.knotenpunkt.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * PDF: the frame, and the words without which nothing in it can act. They are looked for in the whole file and in object
 * streams that are deflated, the usual way to pack objects.
 */
final class PdfCheck {

    private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};
    private static final String END = "%%EOF";
    private static final String[] ACTIVE = {"/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia"};
    private static final Pattern FOREIGN_HEAD = Pattern.compile("<html|<script|<svg|<!doctype|<\\?php|pk\u0003\u0004");
    private static final int HEAD = 1024;
    private static final int TAIL = 2048;
    private static final int FAR_TAIL = 1 << 16;
    private static final int WINDOW = 1 << 20;
    /** A stream's dictionary is looked for in as many bytes before the stream. */
    private static final int DICTIONARY = 1024;

    /** More often the word stands in no document of the size that is taken in. */
    private static final int MOST_STREAMS = 200_000;

    private static final String STREAM = "stream";
    private static final String OBJECT_STREAM = "/ObjStm";
    private static final String END_OF_STREAM = "endstream";

    private final FileBytes file;
    private final Needles needles = Needles.inPdf(ACTIVE);
    private final PdfObjectStreams objectStreams;
    private boolean encrypted;
    private int streams;

    PdfCheck(FileBytes file) {
        this.file = file;
        this.objectStreams = new PdfObjectStreams(file, ACTIVE);
    }

    void run() throws IOException {
        checkFrame();
        for (long start = 0; start < file.size(); start += WINDOW) {
            var block = file.read(start, WINDOW);
            needles.find(block.array(), block.limit()).ifPresent(word -> {
                throw new RefusedFile(RefusalReason.ACTIVE_PDF);
            });
            lookIntoStreams(Math.max(0, start - 2 * DICTIONARY), start + WINDOW);
        }
        if (objectStreams.anyUnreadable() && !encrypted) {
            throw new RefusedFile(RefusalReason.DAMAGED);
        }
    }

    private void checkFrame() throws IOException {
        if (!file.has(0, MAGIC)) {
            throw new RefusedFile(RefusalReason.OTHER_CONTENT, FileKind.PDF.name());
        }
        if (ZipDirectory.isAtEndOf(file)
                || FOREIGN_HEAD
                        .matcher(text(file.read(0, HEAD)).toLowerCase(Locale.ROOT))
                        .find()) {
            throw new RefusedFile(RefusalReason.TWO_IN_ONE);
        }
        var tail = text(tail(TAIL));
        var end = tail.lastIndexOf(END);
        if (end < 0) {
            throw new RefusedFile(
                    text(tail(FAR_TAIL)).contains(END) ? RefusalReason.TWO_IN_ONE : RefusalReason.DAMAGED);
        }
        if (tail.substring(end + END.length()).chars().anyMatch(sign -> sign > ' ')) {
            throw new RefusedFile(RefusalReason.TWO_IN_ONE);
        }
    }

    /** Windows overlap, so that each stream is seen with its dictionary; those at the edges may be seen twice. */
    private void lookIntoStreams(long start, long end) throws IOException {
        var window = text(file.read(start, (int) (end - start)));
        encrypted |= window.contains("/Encrypt");
        if (!Needles.withoutHashes(window).contains(OBJECT_STREAM)) {
            return;
        }
        for (int at = window.indexOf(STREAM); at >= 0; at = window.indexOf(STREAM, at + 1)) {
            if (++streams > MOST_STREAMS) {
                throw new RefusedFile(RefusalReason.BOMB);
            }
            var dictionary = window.substring(Math.max(0, at - DICTIONARY), at);
            var object = Needles.withoutHashes(dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj"))));
            if (object.contains(OBJECT_STREAM) && !window.startsWith(END_OF_STREAM, at - 3)) {
                objectStreams.lookInto(start + at + STREAM.length(), object);
            }
        }
    }

    private ByteBuffer tail(int length) throws IOException {
        return file.read(Math.max(0, file.size() - length), length);
    }

    private static String text(ByteBuffer bytes) {
        return new String(bytes.array(), 0, bytes.limit(), StandardCharsets.ISO_8859_1);
    }
}
