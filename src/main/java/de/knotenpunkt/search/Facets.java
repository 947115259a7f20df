package de.knotenpunkt.search;

import java.util.List;

/** What the hits can be narrowed by, each with how many would be left. */
public record Facets(List<Value> categories, List<Value> units, List<Value> years, List<Value> fields) {

    static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of());

    public Facets {
        categories = List.copyOf(categories);
        units = List.copyOf(units);
        years = List.copyOf(years);
        fields = List.copyOf(fields);
    }

    /**
     * @param code such as {@code HF1}
     * @param count hits of it
     */
    public record Value(String code, long count) {}
}
