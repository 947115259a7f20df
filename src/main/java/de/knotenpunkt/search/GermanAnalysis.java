package de.knotenpunkt.search;

import java.util.Collection;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Tells the engine how this application reads German. */
final class GermanAnalysis implements LuceneAnalysisConfigurer {

    /** Whole words, in the index and in questions. */
    static final String WORDS = "german";

    /** Words and what is within them, in the index only. */
    static final String PARTS = "german_parts";

    private static final String LIST = "word-parts.txt";

    /** Counts up with every change of how texts are read or of what an entry shows to the engine. */
    private static final int RULES = 1;

    private final GermanAnalyzer words = GermanAnalyzer.words();
    private final GermanAnalyzer wordsAndParts = GermanAnalyzer.wordsAndParts(parts());

    /** The parts of compounds that are known. */
    static WordParts parts() {
        return new WordParts(WordList.read(LIST).stream()
                .map(GermanAnalyzer::fold)
                .flatMap(Collection::stream)
                .toList());
    }

    /** Tells whether an index was built by these rules and this list. */
    static String form() {
        return RULES + "-" + Integer.toHexString(WordList.read(LIST).hashCode());
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(WORDS).instance(words);
        context.analyzer(PARTS).instance(wordsAndParts);
    }
}
