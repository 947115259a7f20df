package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.Problem;

/** The store could not write; the reason stands in the log. */
public final class StoreFailed extends Problem {

    StoreFailed(Throwable cause) {
        super("blobs.problem.store-failed", null);
        initCause(cause);
    }
}
