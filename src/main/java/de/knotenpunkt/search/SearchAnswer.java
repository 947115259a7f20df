package de.knotenpunkt.search;

import java.util.List;
import java.util.Map;

/**
 * What was found, for one person: nothing in it counts or names what they may not read.
 *
 * @param hits of the page that was asked for
 * @param total hits on all pages
 * @param kinds hits by kind of record, whatever kind was asked for
 * @param facets what narrows the hits
 * @param strictness how far the question had to be loosened
 * @param complete false while the index of this node is being built: hits may be missing
 */
public record SearchAnswer(
        List<SearchHit> hits,
        long total,
        Map<String, Long> kinds,
        Facets facets,
        Strictness strictness,
        boolean complete) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        kinds = Map.copyOf(kinds);
    }

    /** Hits of all kinds. */
    public long ofAllKinds() {
        return kinds.values().stream().mapToLong(Long::longValue).sum();
    }
}
