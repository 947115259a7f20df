package de.knotenpunkt.documents;

import de.knotenpunkt.records.FieldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which fields differ between two states of a document's metadata, for the Verlauf. */
final class MetadataDifference {

    private record Field(String name, Function<DocumentMetadata, @Nullable Object> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field("title", DocumentMetadata::title),
            new Field("category", DocumentMetadata::category),
            new Field("leadUnit", DocumentMetadata::leadUnit),
            new Field("documentOn", DocumentMetadata::documentOn),
            new Field("description", DocumentMetadata::description),
            new Field("fileReference", DocumentMetadata::fileReference),
            new Field("fileSystem", DocumentMetadata::fileSystem),
            new Field("fields", metadata -> String.join(" ", new TreeSet<>(metadata.fields()))));

    private MetadataDifference() {}

    static List<FieldChange> between(DocumentMetadata before, DocumentMetadata after) {
        var changes = new ArrayList<FieldChange>();
        FIELDS.forEach(field -> compare(
                changes,
                field.name(),
                field.value().apply(before),
                field.value().apply(after)));
        for (var detail : DetailField.values()) {
            compare(
                    changes,
                    detail.name(),
                    before.details().get(detail),
                    after.details().get(detail));
        }
        return changes;
    }

    private static void compare(
            List<FieldChange> changes, String name, @Nullable Object before, @Nullable Object after) {
        var from = text(before);
        var to = text(after);
        if (!Objects.equals(from, to)) {
            changes.add(new FieldChange(name, from, to));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
