package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.Problem;
import org.jspecify.annotations.Nullable;

/** A content is missing or is no longer what was kept. */
public final class DamagedBlob extends Problem {

    private final transient Blob blob;

    DamagedBlob(Blob blob, @Nullable Throwable cause) {
        super("blobs.problem.damaged", null);
        this.blob = blob;
        if (cause != null) {
            initCause(cause);
        }
    }

    /** Which content. */
    public Blob blob() {
        return blob;
    }
}
