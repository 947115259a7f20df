package de.knotenpunkt.search;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AudienceReader;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The search over everything, as far as the person may read it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + SearchAuthorities.USE + "')")
public class SearchService {

    private final CurrentActor actor;
    private final SearchGrants grants;
    private final NodeIndex index;
    private final Sources sources;
    private final AudienceReader audiences;
    private final EntityManager entities;
    private final WordParts parts = GermanAnalysis.parts();

    SearchService(
            CurrentActor actor,
            SearchGrants grants,
            NodeIndex index,
            Sources sources,
            AudienceReader audiences,
            EntityManager entities) {
        this.actor = actor;
        this.grants = grants;
        this.index = index;
        this.sources = sources;
        this.audiences = audiences;
        this.entities = entities;
    }

    /** Whether the person at the screen may search. */
    @PreAuthorize("isAuthenticated()")
    public boolean available() {
        return grants.maySearch(actor.get());
    }

    /** Whether there are records of this kind to be found. */
    @PreAuthorize("isAuthenticated()")
    public boolean knows(String kind) {
        return sources.of(kind).isPresent();
    }

    /** Name the county gave a category of records of a kind; empty if it is translated by its key. */
    @PreAuthorize("isAuthenticated()")
    public Optional<String> categoryName(String kind, String category) {
        return sources.of(kind).flatMap(source -> source.categoryName(category));
    }

    /** Key of the translation of a category of records of a kind. */
    @PreAuthorize("isAuthenticated()")
    public String categoryKey(String kind, String category) {
        return sources.of(kind).map(source -> source.categoryKey(category)).orElse(category);
    }

    /**
     * Finds what has all the words; if there is nothing, what has them with a wrong letter; at last what has some of
     * them. The answer says which.
     */
    public SearchAnswer find(SearchWish wish) {
        index.open();
        var query = UserQuery.of(wish.text());
        if (query.isEmpty()) {
            return new SearchAnswer(List.of(), 0, Map.of(), Facets.NONE, Strictness.ALL_WORDS, index.isComplete());
        }
        var asking = actor.get();
        for (var strictness : Strictness.values()) {
            var search = new IndexSearch(entities, sources, parts, asking, query, strictness);
            var kinds = search.kinds(wish.withoutFilters());
            if (!kinds.isEmpty() || strictness == Strictness.SOME_WORDS) {
                return answer(search, wish, kinds, strictness, asking);
            }
        }
        throw new IllegalStateException("no last strictness");
    }

    private SearchAnswer answer(
            IndexSearch search, SearchWish wish, Map<String, Long> unfiltered, Strictness strictness, Actor asking) {
        var hits = search.hits(wish);
        // rights may have been withdrawn in the seconds since the index was written
        var readable = audiences.readable(
                asking, hits.page().stream().map(SearchHit::guard).toList());
        var shown = hits.page().stream()
                .filter(hit -> readable.contains(hit.guard()))
                .toList();
        return new SearchAnswer(
                shown,
                hits.total() - (hits.page().size() - shown.size()),
                wish.isFiltered() ? search.kinds(wish) : unfiltered,
                search.facets(wish),
                strictness,
                index.isComplete());
    }
}
