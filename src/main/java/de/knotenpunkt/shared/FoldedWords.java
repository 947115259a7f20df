package de.knotenpunkt.shared;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts texts into words to look up by their beginning. German spellings fold: ä = ae, ß = ss, accents fall away; a
 * number or an Aktenzeichen is one word, and so are its parts.
 */
public final class FoldedWords {

    private static final int LONGEST = 64;
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9./-]+");
    private static final Pattern PARTS = Pattern.compile("[./-]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern EDGES = Pattern.compile("^[./-]+|[./-]+$");

    private FoldedWords() {}

    /** All words a text can be found by. */
    public static Set<String> of(String... texts) {
        var words = new LinkedHashSet<String>();
        for (var text : texts) {
            for (var word : typed(text)) {
                words.add(word);
                for (var part : PARTS.split(word)) {
                    if (!part.isEmpty()) {
                        words.add(part);
                    }
                }
            }
        }
        return words;
    }

    /** The words a person typed, as beginnings to look for. */
    public static Set<String> typed(String text) {
        var words = new LinkedHashSet<String>();
        for (var word : BETWEEN.split(folded(text))) {
            var bare = EDGES.matcher(word).replaceAll("");
            if (!bare.isEmpty()) {
                words.add(bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare);
            }
        }
        return words;
    }

    private static String folded(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
