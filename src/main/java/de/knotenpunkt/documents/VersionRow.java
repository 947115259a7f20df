package de.knotenpunkt.documents;

import de.knotenpunkt.inspection.FileKind;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.inspection.TextState;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A Fassung.
 *
 * @param size in bytes
 * @param digest SHA-256, to compare by
 * @param restoredFrom number of the Fassung it brought back; null if it came from outside
 * @param scan outcome of the virus check
 * @param text how its text was read; null while it has not been
 * @param obtainable whether the acting person gets the file, see {@link DocumentFiles}
 */
public record VersionRow(
        int number,
        String fileName,
        FileKind kind,
        long size,
        String digest,
        String comment,
        boolean isFinal,
        @Nullable Integer restoredFrom,
        Signature addedBy,
        Instant addedAt,
        ScanState scan,
        @Nullable TextState text,
        boolean obtainable) {}
