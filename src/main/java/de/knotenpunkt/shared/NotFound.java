package de.knotenpunkt.shared;

/** There is no such record, or the actor may not see it: the two are never told apart. */
public final class NotFound extends Problem {

    public NotFound() {
        super("shared.problem.not-found", null);
    }
}
