package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.Problem;

/** There is not enough free space left: the reserve is not for uploads. */
public final class StoreFull extends Problem {

    StoreFull() {
        super("blobs.problem.store-full", null);
    }
}
