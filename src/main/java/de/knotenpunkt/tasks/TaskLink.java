package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.EntityRef;

/**
 * A link to a record of another module, with what it was called when it was linked; resolves when that module is there.
 */
public record TaskLink(EntityRef ref, String label) {

    public static final String MEASURE = "measure";
    public static final String GOAL = "goal";
    public static final String PARTNER = "partner";
    public static final String DOCUMENT = "document";
    public static final String EVENT = "event";
    public static final String PAPER = "paper";

    public boolean isTo(String kind) {
        return ref.kind().equals(kind);
    }
}
