package de.knotenpunkt.inspection;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks for words in the deflated object streams of a PDF, up to a limit for all of them together. */
final class PdfObjectStreams {

    private static final long MOST = 256L << 20;
    private static final int MOST_STREAMS = 20_000;
    private static final int BLOCK = 1 << 13;
    /** Packed in other ways, which nobody does but to hide. */
    private static final Pattern OTHER_PACKING =
            Pattern.compile("/(?:ASCII85|ASCIIHex|LZW|RunLength)Decode|/A85|/AHx|/LZW|/RL\\b|/Predictor");

    private final FileBytes file;
    private final String[] words;
    private final Set<Long> seen = new HashSet<>();
    private boolean unreadable;
    private long total;

    PdfObjectStreams(FileBytes file, String... words) {
        this.file = file;
        this.words = words;
    }

    /** Whether there was one that could not be looked into. */
    boolean anyUnreadable() {
        return unreadable;
    }

    /**
     * Looks into the stream.
     *
     * @param keywordEnd where the word {@code stream} ends; the content follows in the next line
     * @param dictionary what is said about it
     */
    void lookInto(long keywordEnd, String dictionary) throws IOException {
        var line = file.read(keywordEnd, 2);
        int lineEnd = line.limit() > 1 && line.get(0) == '\r' && line.get(1) == '\n' ? 2 : 1;
        if (line.limit() == 0 || (line.get(0) != '\r' && line.get(0) != '\n') || !seen.add(keywordEnd)) {
            return;
        }
        if (seen.size() > MOST_STREAMS) {
            throw new RefusedFile(RefusalReason.BOMB);
        }
        if (OTHER_PACKING.matcher(dictionary).find()) {
            unreadable = true;
        } else if (dictionary.contains("/Fl")) {
            inflate(keywordEnd + lineEnd);
        }
    }

    private void inflate(long start) throws IOException {
        var needles = Needles.inPdf(words);
        var block = new byte[BLOCK];
        var next = start;
        try (var inflater = new Inflater()) {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    var input = file.read(next, BLOCK);
                    inflater.setInput(input);
                    next += input.limit();
                }
                var length = inflater.inflate(block);
                if (length == 0 && (inflater.needsDictionary() || (next >= file.size() && inflater.needsInput()))) {
                    unreadable = true;
                    return;
                }
                total += length;
                if (total > MOST) {
                    throw new RefusedFile(RefusalReason.BOMB);
                }
                needles.find(block, length).ifPresent(word -> {
                    throw new RefusedFile(RefusalReason.ACTIVE_PDF);
                });
            }
        } catch (DataFormatException e) {
            unreadable = true;
        }
    }
}
