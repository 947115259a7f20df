package de.knotenpunkt.search;

import de.knotenpunkt.search.UserQuery.Clause;
import de.knotenpunkt.search.UserQuery.Code;
import de.knotenpunkt.search.UserQuery.Phrase;
import de.knotenpunkt.search.UserQuery.Word;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * A question in the engine's terms. Rank, from the top: own number, title, body; in each of them the whole word before
 * its place in a compound, before the parts of a compound that was asked for, before a word with another letter.
 */
final class WordQuery {

    private static final float OWN_NUMBER = 1_000;
    private static final float OWN_NUMBER_BEGINS = 100;
    private static final float NAMED_NUMBER = 5;
    private static final float TITLE = 6;
    private static final float TITLE_PART = 3;
    private static final float TITLE_APART = 1;
    private static final float BODY = 1;
    private static final float BODY_PART = 0.5f;
    private static final float BODY_APART = 0.2f;
    private static final float TITLE_TYPO = 0.3f;
    private static final float BODY_TYPO = 0.05f;

    private static final int SHORTEST_WITH_TYPO = 5;
    /** Words of a compound may stand in another order and with two more between them. */
    private static final int NEAR = 4;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final SearchPredicateFactory engine;
    private final WordParts parts;
    private final Strictness strictness;

    WordQuery(SearchPredicateFactory engine, WordParts parts, Strictness strictness) {
        this.engine = engine;
        this.parts = parts;
        this.strictness = strictness;
    }

    SearchPredicate of(UserQuery query) {
        var all = engine.bool();
        for (var clause : query.clauses()) {
            if (strictness == Strictness.SOME_WORDS) {
                all.should(clause(clause));
            } else {
                all.must(clause(clause));
            }
        }
        return all.toPredicate();
    }

    private PredicateFinalStep clause(Clause clause) {
        return switch (clause) {
            case Code code -> code(code.text());
            case Phrase phrase -> phrase(phrase.text());
            case Word word -> word(word.text());
        };
    }

    private PredicateFinalStep code(String code) {
        return engine.or(
                engine.match().field(IndexFields.OWN_CODES).boost(OWN_NUMBER).matching(code),
                engine.prefix()
                        .field(IndexFields.OWN_CODES)
                        .boost(OWN_NUMBER_BEGINS)
                        .matching(code),
                engine.prefix().field(IndexFields.CODES).boost(NAMED_NUMBER).matching(code));
    }

    private PredicateFinalStep phrase(String phrase) {
        return engine.phrase()
                .field(IndexFields.TITLE_PARTS)
                .boost(TITLE)
                .field(IndexFields.BODY_PARTS)
                .boost(BODY)
                .matching(phrase);
    }

    private PredicateFinalStep word(String word) {
        var any = engine.bool()
                .should(engine.match()
                        .field(IndexFields.TITLE)
                        .boost(TITLE)
                        .field(IndexFields.TITLE_PARTS)
                        .boost(TITLE_PART)
                        .field(IndexFields.BODY)
                        .boost(BODY)
                        .field(IndexFields.BODY_PARTS)
                        .boost(BODY_PART)
                        .matching(word));
        var folded = GermanAnalyzer.fold(word).getFirst();
        var apart = parts.knownOf(folded);
        if (apart.size() > 1) {
            any.should(engine.phrase()
                    .field(IndexFields.TITLE_PARTS)
                    .boost(TITLE_APART)
                    .field(IndexFields.BODY_PARTS)
                    .boost(BODY_APART)
                    .matching(String.join(" ", apart))
                    .slop(NEAR));
        }
        if (allowsTypo(word, folded)) {
            any.should(engine.match()
                    .field(IndexFields.TITLE_PARTS)
                    .boost(TITLE_TYPO)
                    .field(IndexFields.BODY_PARTS)
                    .boost(BODY_TYPO)
                    .matching(word)
                    .fuzzy(1, 1));
        }
        return any;
    }

    private boolean allowsTypo(String word, String folded) {
        if (folded.length() < SHORTEST_WITH_TYPO || DIGIT.matcher(folded).find()) {
            return false;
        }
        return strictness != Strictness.ALL_WORDS || GermanAnalyzer.stemOf(word).length() >= SHORTEST_WITH_TYPO;
    }
}
