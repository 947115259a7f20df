package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.EntityRef;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A {@link TaskLink} as a row. */
@Embeddable
record Link(
        @Column(name = "kind") String kind,
        @Column(name = "ref_id") String refId,
        @Column(name = "label") String label) {

    static Link of(TaskLink link) {
        return new Link(link.ref().kind(), link.ref().id(), link.label());
    }

    TaskLink external() {
        return new TaskLink(new EntityRef(kind, refId), label);
    }
}
