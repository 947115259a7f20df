package de.knotenpunkt.documents;

import de.knotenpunkt.shared.UnitCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a document.
 *
 * @param category code of its category
 * @param leadUnit unit it belongs to
 * @param documentOn date on the paper, not of the upload
 * @param fileReference Aktenzeichen
 * @param fileSystem place in the county's eAkte, if it is kept there
 * @param fields codes of the Handlungsfelder
 * @param details what the category asks for, written as {@link DetailField.Form} says; empty ones are left out
 */
public record DocumentMetadata(
        String title,
        String category,
        UnitCode leadUnit,
        LocalDate documentOn,
        String description,
        @Nullable String fileReference,
        @Nullable String fileSystem,
        Set<String> fields,
        Map<DetailField, String> details) {

    public DocumentMetadata {
        title = title.strip();
        description = description.strip();
        fileReference = orNull(fileReference);
        fileSystem = orNull(fileSystem);
        fields = Set.copyOf(fields);
        details = Map.copyOf(details);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
