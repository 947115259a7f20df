package de.knotenpunkt.search;

import de.knotenpunkt.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text as typed; what is longer than two hundred characters is not looked at
 * @param kind only records of this kind; null for all
 * @param category only of this category, null for all; counts together with a kind
 * @param unit only of this unit or of a part of it; null for all
 * @param year only of this year; null for all
 * @param field only of this Handlungsfeld; null for all
 * @param page page of results, from 0
 */
public record SearchWish(
        String text,
        @Nullable String kind,
        @Nullable String category,
        @Nullable UnitCode unit,
        @Nullable Integer year,
        @Nullable String field,
        int page) {

    /** Hits on a page. */
    public static final int PAGE_SIZE = 20;

    /** Nobody pages further; the question gets narrower instead. */
    public static final int LAST_PAGE = 49;

    public SearchWish {
        page = Math.clamp(page, 0, LAST_PAGE);
    }

    /** Everything that has these words. */
    public static SearchWish of(String text) {
        return new SearchWish(text, null, null, null, null, null, 0);
    }

    /** Whether anything but the words and the kind narrows the hits. */
    public boolean isFiltered() {
        return category != null || unit != null || year != null || field != null;
    }

    public SearchWish withKind(@Nullable String other) {
        return new SearchWish(text, other, null, unit, year, field, 0);
    }

    public SearchWish withCategory(@Nullable String other) {
        return new SearchWish(text, kind, other, unit, year, field, 0);
    }

    public SearchWish withUnit(@Nullable UnitCode other) {
        return new SearchWish(text, kind, category, other, year, field, 0);
    }

    public SearchWish withYear(@Nullable Integer other) {
        return new SearchWish(text, kind, category, unit, other, field, 0);
    }

    public SearchWish withField(@Nullable String other) {
        return new SearchWish(text, kind, category, unit, year, other, 0);
    }

    public SearchWish withPage(int other) {
        return new SearchWish(text, kind, category, unit, year, field, other);
    }

    public SearchWish withoutFilters() {
        return new SearchWish(text, kind, null, null, null, null, 0);
    }
}
