package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.Problem;

/** The connection broke before the content had come in completely. */
public final class BrokenUpload extends Problem {

    BrokenUpload(Throwable cause) {
        super("blobs.problem.broken-upload", null);
        initCause(cause);
    }
}
