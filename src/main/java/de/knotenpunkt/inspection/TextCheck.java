package de.knotenpunkt.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text: nothing but text, in one of two encodings, and nothing a browser would run if somebody opened it as a page. */
final class TextCheck {

    private static final int BLOCK = 1 << 16;
    private static final int HEAD = 1024;
    private static final Pattern PAGE = Pattern.compile(
            "^\\s*(?:\u00EF\u00BB\u00BF)?\\s*(?:<!doctype|<html|<head|<body|<svg|<\\?xml|<\\?php|<!--\\s*<)");
    private static final Pattern OTHER_KIND = Pattern.compile("^\\s*(?:%pdf-|\\{\\\\rtf|%!ps)");
    private static final String[] SCRIPT = {"<script", "<iframe", "<object", "<embed", "<svg", "javascript:"};

    private TextCheck() {}

    static void run(FileBytes file) throws IOException {
        var head = file.read(0, HEAD);
        var beginning = new String(head.array(), 0, head.limit(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (OTHER_KIND.matcher(beginning).find()) {
            throw new RefusedFile(RefusalReason.NOT_TEXT);
        }
        if (PAGE.matcher(beginning).find()) {
            throw new RefusedFile(RefusalReason.SCRIPT_IN_TEXT);
        }
        var encoding = new TextEncoding();
        var needles = Needles.inMarkup(SCRIPT);
        for (long at = 0; at < file.size(); at += BLOCK) {
            var block = file.read(at, BLOCK);
            encoding.take(block.array(), block.limit());
            needles.find(block.array(), block.limit()).ifPresent(word -> {
                throw new RefusedFile(RefusalReason.SCRIPT_IN_TEXT);
            });
        }
        encoding.finish();
    }
}
