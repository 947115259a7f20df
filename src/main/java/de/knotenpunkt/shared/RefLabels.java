package de.knotenpunkt.shared;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** How a module tells others what its records are called: implemented by the owner of a kind of record. */
public interface RefLabels {

    /** Whether this module owns records of the reference's kind. */
    boolean supports(EntityRef ref);

    /**
     * Labels of those records that exist and that the actor may read; the others are missing, so that no title leaks.
     * Takes one statement, however many records are asked for.
     *
     * @param refs references that {@link #supports} holds for
     */
    Map<EntityRef, RefLabel> labels(Collection<EntityRef> refs, Actor actor);

    /**
     * The record people call by this number, such as {@code KMuT-2026-0042}; empty if the module's records have no
     * numbers, there is none of this one, or the actor may not read it.
     */
    default Optional<EntityRef> numbered(String number, Actor actor) {
        return Optional.empty();
    }
}
