package de.knotenpunkt.inspection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for a few words in bytes that come piece by piece. */
final class Needles {

    /** More than any needle takes when each of its signs is written in three bytes. */
    private static final int OVERLAP = 96;

    private static final Pattern HASHED = Pattern.compile("#([0-9a-fA-F]{2})");

    private final UnaryOperator<String> plain;
    private final List<String> words;
    private String rest = "";

    private Needles(UnaryOperator<String> plain, List<String> words) {
        this.plain = plain;
        this.words = words;
    }

    /** Words of markup in lower case; found in any case and in UTF-16 too. */
    static Needles inMarkup(String... words) {
        return new Needles(Needles::withoutNuls, List.of(words));
    }

    /** Names of PDF, also where their signs are written as numbers. */
    static Needles inPdf(String... words) {
        return new Needles(Needles::withoutHashes, List.of(words));
    }

    /** Takes the next piece; answers a word it completes. */
    Optional<String> find(byte[] bytes, int length) {
        var window = rest + new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        rest = window.substring(Math.max(0, window.length() - OVERLAP));
        var text = plain.apply(window);
        return words.stream().filter(text::contains).findFirst();
    }

    /** The text of a PDF with names as they are meant. */
    static String withoutHashes(String text) {
        return text.indexOf('#') < 0
                ? text
                : HASHED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String withoutNuls(String text) {
        return (text.indexOf('\0') < 0 ? text : text.replace("\0", "")).toLowerCase(Locale.ROOT);
    }
}
