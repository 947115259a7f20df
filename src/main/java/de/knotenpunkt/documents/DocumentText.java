package de.knotenpunkt.documents;

import de.knotenpunkt.shared.CodesConverter;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.UnitCodeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What people say about a document, as columns. */
@Embeddable
class DocumentText {

    private String title;
    private String category;

    @Convert(converter = UnitCodeConverter.class)
    private UnitCode leadUnit;

    private LocalDate documentOn;
    private String description;
    private @Nullable String fileReference;
    private @Nullable String fileSystem;

    @Convert(converter = CodesConverter.class)
    private Set<String> fields = new TreeSet<>();

    @Convert(converter = DetailsConverter.class)
    private Map<DetailField, String> details = Map.of();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate or by write
    DocumentText() {}

    void write(DocumentMetadata metadata) {
        title = metadata.title();
        category = metadata.category();
        leadUnit = metadata.leadUnit();
        documentOn = metadata.documentOn();
        description = metadata.description();
        fileReference = metadata.fileReference();
        fileSystem = metadata.fileSystem();
        fields = new TreeSet<>(metadata.fields());
        details = metadata.details();
    }

    DocumentMetadata metadata() {
        return new DocumentMetadata(
                title, category, leadUnit, documentOn, description, fileReference, fileSystem, fields, details);
    }

    String title() {
        return title;
    }

    UnitCode leadUnit() {
        return leadUnit;
    }
}
