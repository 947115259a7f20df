package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.Problem;

/** The client sent fewer or more bytes than it had announced. */
public final class WrongLength extends Problem {

    WrongLength() {
        super("blobs.problem.wrong-length", null);
    }
}
