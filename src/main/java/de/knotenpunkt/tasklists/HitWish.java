package de.knotenpunkt.tasklists;

/**
 * A number of hits that is asked for.
 *
 * @param exact counting stops beyond this
 */
public record HitWish(TaskFilter filter, int exact) {

    /** As exact as a list says it. */
    public static HitWish exact(TaskFilter filter) {
        return new HitWish(filter, HitCount.EXACT);
    }
}
