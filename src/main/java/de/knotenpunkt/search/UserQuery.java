package de.knotenpunkt.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person typed, taken apart: numbers, phrases in quotes and words. Nothing in it is a command to the engine.
 *
 * @param clauses each of them must be found; those of a record's number first
 */
record UserQuery(List<Clause> clauses) {

    /** Longest text that is looked at, in characters. */
    static final int LONGEST = 200;

    private static final Pattern PHRASE = Pattern.compile("[\"„“”«»]([^\"„“”«»]+)[\"„“”«»]");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Set<String> STOP_WORDS = WordList.read("stop-words.txt").stream()
            .flatMap(word -> GermanAnalyzer.fold(word).stream())
            .collect(Collectors.toUnmodifiableSet());
    /** What is said before a number without being part of it. */
    private static final Set<String> BEFORE_NUMBERS = Set.of("drs", "drucksache", "nr", "nummer", "az", "aktenzeichen");

    UserQuery {
        clauses = List.copyOf(clauses);
    }

    /** A part of the question. */
    sealed interface Clause {
        String text();
    }

    /** A number or its beginning, in lower case. */
    record Code(String text) implements Clause {}

    /** Words in this order and nothing between them. */
    record Phrase(String text) implements Clause {}

    /** A word in any form. */
    record Word(String text) implements Clause {}

    static UserQuery of(String typed) {
        var text = PlainText.of(cut(typed));
        var clauses = new LinkedHashSet<Clause>();
        var phrases = PHRASE.matcher(text);
        phrases.results()
                .map(found -> found.group(1).strip())
                .filter(phrase -> !GermanAnalyzer.fold(phrase).isEmpty())
                .forEach(phrase -> clauses.add(new Phrase(phrase)));
        for (var piece : phrases.replaceAll(" ").split("\\s+")) {
            clauses.addAll(clauses(piece));
        }
        return new UserQuery(List.copyOf(clauses)).withoutFillers();
    }

    /** The beginning of what was typed, without a word that it breaks off. */
    private static String cut(String typed) {
        if (typed.length() <= LONGEST) {
            return typed;
        }
        var end = typed.lastIndexOf(' ', LONGEST);
        return typed.substring(0, end > 0 ? end : LONGEST);
    }

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    private static List<Clause> clauses(String piece) {
        var word = EDGE.matcher(piece).replaceAll("");
        if (Codes.isOne(word)) {
            return List.of(new Code(word.toLowerCase(Locale.ROOT)));
        }
        var folded = GermanAnalyzer.fold(word);
        if (folded.isEmpty()) {
            return List.of();
        }
        // "Kinder-Betreuung": its words beside each other
        return List.of(folded.size() == 1 ? new Word(word) : new Phrase(word));
    }

    private UserQuery withoutFillers() {
        var hasNumber = clauses.stream().anyMatch(Code.class::isInstance);
        var telling = new ArrayList<Clause>();
        for (var clause : clauses) {
            var folded = String.join(" ", GermanAnalyzer.fold(clause.text()));
            var filler = clause instanceof Word
                    && (STOP_WORDS.contains(folded) || hasNumber && BEFORE_NUMBERS.contains(folded));
            if (!filler) {
                telling.add(clause);
            }
        }
        return telling.isEmpty() ? this : new UserQuery(telling);
    }
}
