package de.knotenpunkt.inspection;

import de.knotenpunkt.shared.Problem;

/** A file is not taken in; the sentence says why and, where there is one, the way out. */
public final class RefusedFile extends Problem {

    private final RefusalReason reason;

    RefusedFile(RefusalReason reason, Object... parameters) {
        super("inspection.refused." + reason.name(), null, parameters);
        this.reason = reason;
    }

    public RefusalReason reason() {
        return reason;
    }
}
