package de.knotenpunkt.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e");
    private static final List<String> ENDINGS =
            List.of("", "e", "en", "er", "ern", "es", "s", "n", "nen", "in", "innen");
    private static final Comparator<Cut> BEST = Comparator.comparingInt(Cut::unknown)
            .thenComparingInt(cut -> cut.spans().size());

    private final Set<String> known;
    private final int shortest;
    private final int longest;

    /** A part by its place in the word. */
    record Span(int from, int to, boolean known) {}

    /** @param unknown letters in the unknown stretch; there is one at most */
    private record Cut(List<Span> spans, int unknown) {

        Cut before(Span span) {
            var all = new ArrayList<Span>(spans.size() + 1);
            all.add(span);
            all.addAll(spans);
            return new Cut(all, unknown + (span.known() ? 0 : span.to() - span.from()));
        }
    }

    WordParts(Collection<String> foldedWords) {
        known = new HashSet<>(foldedWords);
        shortest = known.stream().mapToInt(String::length).min().orElse(1);
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
        if (cut == null || cut.spans().size() < 2 || cut.unknown() > 0 && !isProvenBesideGap(cut)) {
            return List.of();
        }
        return cut.spans();
    }

    private @Nullable Cut cutAt(String word, int from, @Nullable Cut[] best) {
        Cut found = null;
        for (int to = Math.min(word.length(), from + longest); to >= from + shortest; to--) {
            if (known.contains(word.substring(from, to))) {
                found = better(found, afterKnown(word, new Span(from, to, true), best));
            }
        }
        for (int to = from + SHORTEST_GAP; to <= word.length(); to++) {
            var rest = to == word.length() ? new Cut(List.of(), 0) : best[to];
            if (rest != null && rest.unknown() == 0) {
                found = better(found, rest.before(new Span(from, to, false)));
            }
        }
        return found;
    }

    private static @Nullable Cut afterKnown(String word, Span span, @Nullable Cut[] best) {
        var rest = word.substring(span.to());
        if (ENDINGS.contains(rest)) {
            return new Cut(List.of(span), 0);
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
    private static boolean isProvenBesideGap(Cut cut) {
        var spans = cut.spans();
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
