package de.knotenpunkt.documents;

import de.knotenpunkt.inspection.FileKind;
import de.knotenpunkt.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param category code of its category
 * @param latest number of the topmost Fassung
 * @param size size of that Fassung in bytes
 * @param links number of records it hangs on, readable or not
 * @param inHandBy who works on it; null for nobody
 * @param trashedAt when it was put into the trash; null if it is not there
 */
public record DocumentRow(
        DocumentId id,
        long version,
        String title,
        String category,
        UnitCode leadUnit,
        DocumentClass visibility,
        boolean released,
        LocalDate documentOn,
        @Nullable String fileReference,
        int latest,
        String fileName,
        long size,
        FileKind kind,
        boolean isFinal,
        int links,
        @Nullable String inHandBy,
        Instant changedAt,
        String changedByName,
        @Nullable Instant trashedAt) {}
