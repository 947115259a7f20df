package de.knotenpunkt.documents.ui;

import com.vaadin.flow.router.QueryParameters;
import de.knotenpunkt.documents.DocumentFilter;
import de.knotenpunkt.documents.DocumentSort;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.UnitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows, as the query of its address: in German words and stable, because people keep and mail it. What
 * an address says wrongly is passed over.
 */
record DocumentQuery(DocumentFilter filter, DocumentSort sort, boolean descending) {

    static final int LONGEST_TEXT = 200;

    /** Everything, what changed last on top. */
    static final DocumentQuery USUAL = new DocumentQuery(DocumentFilter.ALL, DocumentSort.CHANGED, true);

    private static final String TEXT = "text";
    private static final String CATEGORY = "kategorie";
    private static final String UNIT = "einheit";
    private static final String YEAR = "jahr";
    private static final String ONLY = "nur";
    private static final String MINE = "meine";
    private static final String SORT = "sortierung";
    private static final Map<String, DocumentSort> SORTS =
            Map.of("geaendert", DocumentSort.CHANGED, "titel", DocumentSort.TITLE, "datum", DocumentSort.DATE);

    static DocumentQuery read(QueryParameters address) {
        var sort = value(address, SORT).orElse("-geaendert");
        var descending = sort.startsWith("-");
        return new DocumentQuery(
                new DocumentFilter(
                        value(address, TEXT).orElse(null),
                        value(address, CATEGORY)
                                .filter(code -> code.matches("[A-Z_]{1,24}"))
                                .orElse(null),
                        value(address, UNIT).flatMap(DocumentQuery::unit).orElse(null),
                        value(address, YEAR)
                                .filter(year -> year.matches("\\d{4}"))
                                .map(Integer::valueOf)
                                .orElse(null),
                        value(address, ONLY).filter(MINE::equals).isPresent(),
                        false),
                SORTS.getOrDefault(descending ? sort.substring(1) : sort, DocumentSort.CHANGED),
                descending);
    }

    QueryParameters address() {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, TEXT, filter.text());
        put(parameters, CATEGORY, filter.category());
        put(parameters, UNIT, filter.unit());
        put(parameters, YEAR, filter.year());
        put(parameters, ONLY, filter.mine() ? MINE : null);
        if (sort != USUAL.sort || descending != USUAL.descending) {
            put(parameters, SORT, (descending ? "-" : "") + word(sort));
        }
        return new QueryParameters(parameters);
    }

    DocumentQuery with(DocumentFilter changed) {
        return new DocumentQuery(changed, sort, descending);
    }

    DocumentQuery sortedBy(DocumentSort by, boolean down) {
        return new DocumentQuery(filter, by, down);
    }

    private static String word(DocumentSort sort) {
        return SORTS.entrySet().stream()
                .filter(entry -> entry.getValue() == sort)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static Optional<String> value(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(text -> !text.isBlank())
                .map(text -> text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    private static Optional<UnitCode> unit(String code) {
        try {
            return Optional.of(new UnitCode(code));
        } catch (InvalidValue noCode) {
            return Optional.empty();
        }
    }
}
