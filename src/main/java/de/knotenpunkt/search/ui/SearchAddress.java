package de.knotenpunkt.search.ui;

import com.vaadin.flow.router.QueryParameters;
import de.knotenpunkt.search.SearchRoutes;
import de.knotenpunkt.search.SearchWish;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.UnitCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is looked for as it stands in the address, so that a link or a reload shows the same. */
final class SearchAddress {

    private static final String KIND = "art";
    private static final String CATEGORY = "kategorie";
    private static final String UNIT = "einheit";
    private static final String YEAR = "jahr";
    private static final String FIELD = "feld";
    private static final String PAGE = "seite";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    private SearchAddress() {}

    /** What an address asks for; what cannot be understood is left out. */
    static SearchWish read(QueryParameters query) {
        return new SearchWish(
                query.getSingleParameter(SearchRoutes.TEXT).orElse("").strip(),
                code(query, KIND),
                code(query, CATEGORY),
                value(query, UNIT, UnitCode::new),
                value(query, YEAR, Integer::valueOf),
                code(query, FIELD),
                Optional.ofNullable(value(query, PAGE, Integer::valueOf)).orElse(1) - 1);
    }

    static QueryParameters of(SearchWish wish) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, SearchRoutes.TEXT, wish.text());
        put(parameters, KIND, wish.kind());
        put(parameters, CATEGORY, wish.category());
        put(parameters, UNIT, wish.unit());
        put(parameters, YEAR, wish.year());
        put(parameters, FIELD, wish.field());
        put(parameters, PAGE, wish.page() == 0 ? null : wish.page() + 1);
        return QueryParameters.simple(parameters);
    }

    /** As a link. */
    static String path(SearchWish wish) {
        return SearchRoutes.RESULTS + "?" + of(wish).getQueryString();
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(name, value.toString());
        }
    }

    /** Nothing else than a code is looked for as one, is asked for its name, and comes into the log if it has none. */
    private static @Nullable String code(QueryParameters query, String name) {
        var text = text(query, name);
        return text != null && CODE.matcher(text).matches() ? text : null;
    }

    private static @Nullable String text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(value -> !value.isBlank()).orElse(null);
    }

    private static <T> @Nullable T value(QueryParameters query, String name, Function<String, T> read) {
        try {
            return Optional.ofNullable(text(query, name)).map(read).orElse(null);
        } catch (InvalidValue | NumberFormatException notUnderstood) {
            return null;
        }
    }
}
