package de.knotenpunkt.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers people call records by, in lower case and in one piece: Aktenzeichen {@code 50-15-00}, Drucksachen
 * {@code 88/2020}, own numbers {@code kmut-2026-0012}, which also go by {@code 2026-0012}.
 */
final class Codes {

    /** More than this no text names that is about something. */
    private static final int MOST = 2_000;

    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\p{N}/-])(?:\\p{L}{1,8}-)?\\d{1,9}(?:[-/]\\d{1,9}){1,6}(?![\\p{L}\\p{N}])");
    private static final Pattern BEGINNING = Pattern.compile("(?:\\p{L}{1,8}-)?\\d{1,9}(?:[-/]\\d{1,9})*[-/]?");
    private static final Pattern LETTERS = Pattern.compile("^\\p{L}+-");

    private Codes() {}

    /** All numbers that a text names. */
    static Set<String> in(String text) {
        return CODE.matcher(text)
                .results()
                .limit(MOST)
                .flatMap(found -> spellings(found.group()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The ways one number may be written. */
    static Stream<String> spellings(String code) {
        var lower = code.strip().toLowerCase(Locale.ROOT);
        return Stream.of(lower, LETTERS.matcher(lower).replaceFirst("")).distinct();
    }

    /** Whether a word of a question is meant as a number or the beginning of one, such as {@code 50-15}. */
    static boolean isOne(String word) {
        return word.matches(".*[-/].*") && BEGINNING.matcher(word).matches();
    }

    static String joined(Collection<String> codes) {
        return String.join(" ", codes);
    }
}
