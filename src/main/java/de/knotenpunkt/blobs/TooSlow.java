package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.Problem;

/** The content came in so slowly that it kept a place others need. */
public final class TooSlow extends Problem {

    TooSlow() {
        super("blobs.problem.too-slow", null);
    }
}
