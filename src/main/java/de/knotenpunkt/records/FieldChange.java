package de.knotenpunkt.records;

import org.jspecify.annotations.Nullable;

/**
 * One field's change. Values are stored as they are compared (codes, ISO dates, text), and are put into words by the
 * page that shows them.
 *
 * @param field name of the field, as in the translations
 * @param from value before; null for none
 * @param to value afterwards; null for none
 */
public record FieldChange(
        String field, @Nullable String from, @Nullable String to) {}
