package de.knotenpunkt.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes German compounds apart: into known parts with linking letters between them, so that nothing is found that only
 * happens to stand inside a word ("Rat" is no part of "Beratung"). One stretch of at least four letters may be unknown,
 * for no list is complete. Words are expected in lower case and folded ({@link GermanAnalyzer#fold}).
 */
final class WordParts {

    private static final int SHORTEST_WORD = 6;
    private static final int LONGEST_WORD = 80;
    private static final int SHORTEST_GAP = 4;
    /** Beside an unknown stretch, short parts prove nothing. */
    private static final int SHORTEST_BESIDE_GAP = 5;

    private static final int MOST_REMEMBERED = 50_000;

    private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e");
    private static final List<String> ENDINGS =
            List.of("", "e", "en", "er", "ern", "es", "s", "n", "nen", "in", "innen");
    private static final Comparator<Cut> BEST =
            Comparator.comparingInt(Cut::unknown).thenComparingInt(Cut::parts);

    private final Set<String> known;
    /** Beginnings of the known parts, to see quickly where none begins. */
    private final Set<String> beginnings;

    /** Texts repeat their words. */
    private final Map<String, Set<String>> remembered = new ConcurrentHashMap<>();

    private final int shortest;
    private final int longest;

    /** A part by its place in the word. */
    record Span(int from, int to, boolean known) {}

    /**
     * The way from a place in the word to its end, part by part.
     *
     * @param span null at the end of the word
     * @param unknown letters in the unknown stretch; there is one at most
     */
    private record Cut(@Nullable Span span, @Nullable Cut rest, int unknown, int parts) {

        static final Cut END = new Cut(null, null, 0, 0);

        Cut before(Span earlier) {
            var letters = earlier.known() ? 0 : earlier.to() - earlier.from();
            return new Cut(earlier, this, unknown + letters, parts + 1);
        }

        List<Span> spans() {
            var spans = new ArrayList<Span>(parts);
            for (Cut cut = this; cut != null; cut = cut.rest) {
                if (cut.span != null) {
                    spans.add(cut.span);
                }
            }
            return spans;
        }
    }

    WordParts(Collection<String> foldedWords) {
        known = new HashSet<>(foldedWords);
        shortest = known.stream().mapToInt(String::length).min().orElse(1);
        beginnings = known.stream().map(part -> part.substring(0, shortest)).collect(Collectors.toSet());
        longest = known.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The parts of a compound in their order; empty if the word is none. */
    List<String> of(String word) {
        return spans(word).stream()
                .map(span -> word.substring(span.from(), span.to()))
                .toList();
    }

    /** The parts if all of them are known; empty otherwise. */
    List<String> knownOf(String word) {
        return spans(word).stream().allMatch(Span::known) ? of(word) : List.of();
    }

    /**
     * What a compound can be found by: its parts and the shorter compounds in it, such as {@code sprachkurse} in
     * {@code integrationssprachkurse}.
     */
    Set<String> within(String word) {
        var before = remembered.get(word);
        if (before != null) {
            return before;
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        var found = Set.copyOf(find(word));
        remembered.put(word, found);
        return found;
    }

    private Set<String> find(String word) {
        var spans = spans(word);
        var found = new HashSet<String>();
        for (int first = 0; first < spans.size(); first++) {
            for (int last = first; last < spans.size(); last++) {
                var isWhole = first == 0 && last == spans.size() - 1;
                if (!isWhole) {
                    // the last part keeps its ending, for the stemmer
                    var to = last == spans.size() - 1 && last > first
                            ? word.length()
                            : spans.get(last).to();
                    found.add(word.substring(spans.get(first).from(), to));
                }
            }
        }
        return found;
    }

    private List<Span> spans(String word) {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
            return List.of();
        }
        var best = new @Nullable Cut[word.length() + 1];
        for (int from = word.length() - 1; from >= 0; from--) {
            best[from] = cutAt(word, from, best);
        }
        var cut = best[0];
        if (cut == null || cut.parts() < 2) {
            return List.of();
        }
        var spans = cut.spans();
        return cut.unknown() == 0 || isProvenBesideGap(spans) ? spans : List.of();
    }

    private @Nullable Cut cutAt(String word, int from, @Nullable Cut[] best) {
        Cut found = null;
        if (from + shortest <= word.length() && beginnings.contains(word.substring(from, from + shortest))) {
            for (int to = Math.min(word.length(), from + longest); to >= from + shortest; to--) {
                if (known.contains(word.substring(from, to))) {
                    found = better(found, afterKnown(word, new Span(from, to, true), best));
                }
            }
        }
        for (int to = from + SHORTEST_GAP; to <= word.length(); to++) {
            var rest = to == word.length() ? Cut.END : best[to];
            if (rest != null && rest.unknown() == 0) {
                found = better(found, rest.before(new Span(from, to, false)));
            }
        }
        return found;
    }

    private static @Nullable Cut afterKnown(String word, Span span, @Nullable Cut[] best) {
        var rest = word.substring(span.to());
        if (ENDINGS.contains(rest)) {
            return Cut.END.before(span);
        }
        Cut found = null;
        for (var link : LINKS) {
            var next = span.to() + link.length();
            var cut = next < word.length() && rest.startsWith(link) ? best[next] : null;
            if (cut != null) {
                found = better(found, cut.before(span));
            }
        }
        return found;
    }

    private static @Nullable Cut better(@Nullable Cut one, @Nullable Cut other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return BEST.compare(other, one) < 0 ? other : one;
    }

    /** The known parts next to the unknown stretch are long enough to be no accident. */
    private static boolean isProvenBesideGap(List<Span> spans) {
        var gap = IntStream.range(0, spans.size())
                .filter(index -> !spans.get(index).known())
                .findFirst()
                .orElseThrow();
        return isLong(spans, gap - 1) && isLong(spans, gap + 1);
    }

    private static boolean isLong(List<Span> spans, int index) {
        return index < 0
                || index >= spans.size()
                || spans.get(index).to() - spans.get(index).from() >= SHORTEST_BESIDE_GAP;
    }
}
