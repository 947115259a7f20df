package de.knotenpunkt.search;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.jspecify.annotations.Nullable;

/**
 * One question of one person to the index of this node. Every query it sends has the person's tokens as a filter, so
 * that hits, counts and passages come from readable records alone.
 */
final class IndexSearch {

    private static final String TITLE_MARKS = "title";
    private static final String BODY_MARKS = "body";
    private static final int WHOLE_TITLE = 1_000;
    private static final int PASSAGE = 180;
    private static final int PASSAGES = 2;
    private static final int MOST_KINDS = 50;
    private static final int MOST_VALUES = 200;

    private final EntityManager entities;
    private final SearchScope<SearchEntry> scope;
    private final Sources sources;
    private final Actor actor;
    private final SearchPredicate words;

    IndexSearch(
            EntityManager entities,
            Sources sources,
            WordParts parts,
            Actor actor,
            UserQuery query,
            Strictness strictness) {
        this.entities = entities;
        this.scope = Search.session(entities).scope(SearchEntry.class);
        this.sources = sources;
        this.actor = actor;
        this.words = new WordQuery(scope.predicate(), parts, strictness).of(query);
    }

    /** A page of hits and how many there are. */
    record Hits(List<SearchHit> page, long total) {}

    Hits hits(SearchWish wish) {
        SearchResult<SearchHit> found = Search.session(entities)
                .search(scope)
                .select(hit())
                .where(readable(wish, wish.kind()))
                .sort(scope.sort()
                        .composite()
                        .add(scope.sort().score())
                        .add(scope.sort().field(IndexFields.CHANGED_AT).desc())
                        .toSort())
                .highlighter(
                        TITLE_MARKS,
                        marks -> marks.plain()
                                .fragmentSize(WHOLE_TITLE)
                                .noMatchSize(WHOLE_TITLE)
                                .numberOfFragments(1)
                                .tag(PlainText.MARK, PlainText.END_OF_MARK))
                .highlighter(
                        BODY_MARKS,
                        marks -> marks.unified()
                                .numberOfFragments(PASSAGES)
                                .tag(PlainText.MARK, PlainText.END_OF_MARK)
                                .boundaryScanner()
                                .sentence()
                                .locale(Locale.GERMAN)
                                .end())
                .fetch(wish.page() * SearchWish.PAGE_SIZE, SearchWish.PAGE_SIZE);
        return new Hits(found.hits(), found.total().hitCount());
    }

    /** Hits by kind, whatever kind is wanted. */
    Map<String, Long> kinds(SearchWish wish) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(IndexFields.KIND);
        return Search.session(entities)
                .search(scope)
                .where(readable(wish, null))
                .aggregation(
                        key,
                        scope.aggregation()
                                .terms()
                                .field(IndexFields.KIND, String.class)
                                .maxTermCount(MOST_KINDS)
                                .toAggregation())
                .fetch(0)
                .aggregation(key);
    }

    /** What the hits of the wanted kind can be narrowed by, filters set already aside. */
    Facets facets(SearchWish wish) {
        var units = this.<String>values(IndexFields.UNITS);
        var fields = this.<String>values(IndexFields.FIELDS);
        var categories = this.<String>values(IndexFields.CATEGORY);
        var years = this.<Integer>values(IndexFields.YEAR);
        var found = Search.session(entities)
                .search(scope)
                .where(readable(wish.withoutFilters(), wish.kind()))
                .aggregation(units, aggregation(IndexFields.UNITS, String.class))
                .aggregation(fields, aggregation(IndexFields.FIELDS, String.class))
                .aggregation(categories, aggregation(IndexFields.CATEGORY, String.class))
                .aggregation(years, aggregation(IndexFields.YEAR, Integer.class))
                .fetch(0);
        return new Facets(
                wish.kind() == null ? List.of() : sorted(found.aggregation(categories), Function.identity()),
                sorted(found.aggregation(units), Function.identity()),
                sorted(found.aggregation(years), String::valueOf).reversed(),
                sorted(found.aggregation(fields), Function.identity()));
    }

    private <T> AggregationKey<Map<T, Long>> values(String field) {
        return AggregationKey.of(field);
    }

    private <T> SearchAggregation<Map<T, Long>> aggregation(String field, Class<T> type) {
        return scope.aggregation()
                .terms()
                .field(field, type)
                .maxTermCount(MOST_VALUES)
                .toAggregation();
    }

    private static <T extends Comparable<T>> List<Facets.Value> sorted(Map<T, Long> counts, Function<T, String> code) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Facets.Value(code.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    private SearchPredicate readable(SearchWish wish, @Nullable String kind) {
        var engine = scope.predicate();
        var all = engine.bool().must(words);
        if (!actor.seesEverything()) {
            var tokens = actor.tokens().stream().map(Token::value).toList();
            all.filter(
                    tokens.isEmpty()
                            ? engine.matchNone()
                            : engine.terms().field(IndexFields.AUDIENCE).matchingAny(tokens));
        }
        equal(all, IndexFields.KIND, kind);
        equal(all, IndexFields.CATEGORY, kind == null ? null : wish.category());
        equal(
                all,
                IndexFields.UNITS,
                Optional.ofNullable(wish.unit()).map(UnitCode::value).orElse(null));
        equal(all, IndexFields.YEAR, wish.year());
        equal(all, IndexFields.FIELDS, wish.field());
        return all.toPredicate();
    }

    private void equal(BooleanPredicateClausesStep<?, ?> all, String field, @Nullable Object value) {
        if (value != null) {
            all.filter(scope.predicate().match().field(field).matching(value));
        }
    }

    private SearchProjection<SearchHit> hit() {
        var engine = scope.projection();
        return engine.composite()
                .from(
                        engine.id(String.class).toProjection(),
                        text(IndexFields.GUARD_KIND),
                        text(IndexFields.GUARD_ID),
                        engine.highlight(IndexFields.TITLE_PARTS)
                                .highlighter(TITLE_MARKS)
                                .toProjection(),
                        text(IndexFields.CONTEXT),
                        text(IndexFields.NUMBER),
                        text(IndexFields.FILE_REFERENCE),
                        engine.highlight(IndexFields.BODY_PARTS)
                                .highlighter(BODY_MARKS)
                                .toProjection(),
                        text(IndexFields.CATEGORY),
                        engine.field(IndexFields.UNITS, String.class).list().toProjection(),
                        text(IndexFields.PATH),
                        engine.field(IndexFields.CHANGED_AT, Instant.class).toProjection())
                .asList(values -> hit(new Values(values)))
                .toProjection();
    }

    private SearchProjection<String> text(String field) {
        return scope.projection().field(field, String.class).toProjection();
    }

    private SearchHit hit(Values values) {
        var ref = EntryWriter.ref(values.text());
        var guard = new EntityRef(values.text(), values.text());
        var title = values.texts();
        return new SearchHit(
                ref,
                guard,
                MarkedText.of(String.join("", title)),
                values.textOrNull(),
                values.textOrNull(),
                values.textOrNull(),
                values.texts().stream()
                        .map(passage -> MarkedText.of(passage).shortened(PASSAGE))
                        .toList(),
                values.textOrNull(),
                values.texts().stream().map(UnitCode::new).toList(),
                values.text(),
                (Instant) values.next());
    }

    /** Projected values in the order in which they were asked for. */
    private static final class Values {

        private final Iterator<?> values;

        Values(List<?> values) {
            this.values = values.iterator();
        }

        Object next() {
            return values.next();
        }

        @Nullable
        String textOrNull() {
            return (String) values.next();
        }

        String text() {
            return String.valueOf(values.next());
        }

        List<String> texts() {
            return ((List<?>) values.next()).stream().map(String::valueOf).toList();
        }
    }
}
