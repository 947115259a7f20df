package de.knotenpunkt.documents;

import de.knotenpunkt.shared.Problem;

/** Somebody saved the document since it was seen; nothing was written. */
public final class DocumentConflict extends Problem {

    DocumentConflict() {
        super("documents.problem.conflict", null);
    }
}
