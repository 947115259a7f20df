package de.knotenpunkt.documents;

import de.knotenpunkt.blobs.Blob;
import de.knotenpunkt.blobs.Digest;
import de.knotenpunkt.contents.StagedContent;
import de.knotenpunkt.inspection.FileKind;
import de.knotenpunkt.shared.SignedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A Fassung as a row; its bytes, name and author never change. */
@Embeddable
record StoredVersion(
        @Column(name = "digest") String digest,
        @Column(name = "size") long size,
        @Enumerated(EnumType.STRING) @Column(name = "kind") FileKind kind,
        @Column(name = "file_name") String fileName,
        @Column(name = "comment") String comment,
        @Column(name = "is_final") boolean isFinal,
        @Column(name = "restored_from") @Nullable Integer restoredFrom,
        @Embedded SignedBy addedBy,
        @Column(name = "added_at") Instant addedAt) {

    static StoredVersion of(StagedContent content, String comment, boolean isFinal, SignedBy by, Instant at) {
        return new StoredVersion(
                content.blob().digest().value(),
                content.blob().size(),
                content.kind(),
                content.name().value(),
                comment,
                isFinal,
                null,
                by,
                at);
    }

    StoredVersion restored(int number, String why, SignedBy by, Instant at) {
        return new StoredVersion(digest, size, kind, fileName, why, false, number, by, at);
    }

    StoredVersion marked(boolean asFinal) {
        return new StoredVersion(digest, size, kind, fileName, comment, asFinal, restoredFrom, addedBy, addedAt);
    }

    Blob blob() {
        return new Blob(new Digest(digest), size);
    }
}
