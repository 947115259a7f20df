package de.knotenpunkt.documents;

import de.knotenpunkt.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a list shows; null means any.
 *
 * @param text beginnings of words of title, file name or Aktenzeichen
 * @param category code of a category
 * @param unit a unit with its parts
 * @param year year of the date on the paper
 * @param mine only those the acting person put in
 * @param trashed those in the trash instead of the others
 */
public record DocumentFilter(
        @Nullable String text,
        @Nullable String category,
        @Nullable UnitCode unit,
        @Nullable Integer year,
        boolean mine,
        boolean trashed) {

    /** Everything but the trash. */
    public static final DocumentFilter ALL = new DocumentFilter(null, null, null, null, false, false);

    /** The trash. */
    public static final DocumentFilter TRASH = new DocumentFilter(null, null, null, null, false, true);
}
