package de.knotenpunkt.documents;

import de.knotenpunkt.records.HistoryEntry;
import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.Token;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a document shows, and what its reader may do with it.
 *
 * @param releasedOn day from which a non-public matter is open; null if it is not
 * @param versions the newest first
 * @param records what it hangs on
 * @param shares whom it was shown to besides
 * @param inHandBy who works on it; null for nobody
 * @param retainUntil last day of the retention period; null while none is set
 * @param audience tokens that open it, for "Warum sehe ich das?"
 * @param scanned whether files are checked for viruses at all
 */
public record DocumentDetails(
        DocumentId id,
        long version,
        DocumentMetadata metadata,
        DocumentCategory category,
        DocumentClass visibility,
        boolean executiveMayRead,
        @Nullable LocalDate releasedOn,
        List<VersionRow> versions,
        Set<EntityRef> records,
        Set<Token> shares,
        @Nullable Signature inHandBy,
        @Nullable Instant inHandSince,
        Signature createdBy,
        Instant createdAt,
        @Nullable Instant trashedAt,
        @Nullable LocalDate retainUntil,
        List<HistoryEntry> history,
        Audience audience,
        boolean scanned,
        Allowed allowed) {

    /** What the reader may do. */
    public record Allowed(boolean edit, boolean show, Set<DocumentClass> choose, boolean manage) {}

    /** The topmost Fassung. */
    public VersionRow latest() {
        return versions.getFirst();
    }
}
