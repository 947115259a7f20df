package de.knotenpunkt.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * German words as the index keeps them: in lower case, umlauts and their spellings alike (ä = ae = a, ß = ss), without
 * endings, forms such as "Lots*innen" as one word; if wanted with what is within compounds.
 */
final class GermanAnalyzer extends Analyzer {

    private static final NormalizeCharMap ONE_WORD = oneWord();

    private final @Nullable WordParts parts;
    private final boolean stems;

    private GermanAnalyzer(@Nullable WordParts parts, boolean stems) {
        this.parts = parts;
        this.stems = stems;
    }

    /** Whole words. */
    static GermanAnalyzer words() {
        return new GermanAnalyzer(null, true);
    }

    /** Whole words and what is within them. */
    static GermanAnalyzer wordsAndParts(WordParts parts) {
        return new GermanAnalyzer(parts, true);
    }

    /** What the index keeps of a word. */
    static String stemOf(String word) {
        try (var analyzer = words()) {
            return String.join("", analyzer.terms(word));
        }
    }

    /** The words of a text in lower case and with their umlauts folded, endings kept. */
    static List<String> fold(String text) {
        try (var analyzer = new GermanAnalyzer(null, false)) {
            return analyzer.terms(text);
        }
    }

    /** The words of a text as the index keeps them. */
    List<String> terms(String text) {
        try (var stream = tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var terms = new ArrayList<String>();
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(ONE_WORD, reader);
    }

    @Override
    protected Reader initReaderForNormalization(@Nullable String field, Reader reader) {
        return initReader(String.valueOf(field), reader);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new GermanNormalizationFilter(new LowerCaseFilter(in));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream stream = new GermanNormalizationFilter(new LowerCaseFilter(words));
        if (parts != null) {
            stream = new WordPartsFilter(stream, parts);
        }
        return new TokenStreamComponents(words, stems ? new GermanLightStemFilter(stream) : stream);
    }

    private static NormalizeCharMap oneWord() {
        var map = new NormalizeCharMap.Builder();
        for (var sign : List.of("*", ":", "_", "/-", "/")) {
            map.add(sign + "innen", "innen");
            map.add(sign + "in ", "in ");
        }
        // soft hyphens of converted files
        map.add("\u00ad", "");
        return map.build();
    }
}
