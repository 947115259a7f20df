package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.Problem;

/** More bytes than are accepted. */
public final class TooLarge extends Problem {

    /** @param mostBytes what would have been accepted */
    public TooLarge(long mostBytes) {
        super("blobs.problem.too-large", null, Megabytes.of(mostBytes));
    }
}
