package de.knotenpunkt.shared;

/**
 * What the owner of a kind of record says to modules that want to hang something on it, such as a document. A bean of
 * the owning module.
 */
public interface AttachRule {

    /** Whether this module owns records of the reference's kind. */
    boolean supports(EntityRef ref);

    /** Whether the actor may read the record and add something to it. */
    boolean mayAttach(EntityRef ref, Actor actor);
}
