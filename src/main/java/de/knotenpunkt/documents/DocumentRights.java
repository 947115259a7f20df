package de.knotenpunkt.documents;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an actor may do to a document they may read, each answered with the capacity to sign in. The same answers make
 * the buttons and guard the services.
 */
record DocumentRights(Document document, Actor actor) {

    private static final Set<DocumentClass> WITHIN_UNIT = EnumSet.of(DocumentClass.UNIT, DocumentClass.PARTICIPANTS);
    private static final Set<DocumentClass> CLOSED = EnumSet.of(DocumentClass.COORDINATION, DocumentClass.NON_PUBLIC);

    /** For which unit somebody may put documents in: their own ones and those they head; the coordination for any. */
    static Optional<Capacity> file(Actor actor, UnitCode unit) {
        return coordinator(actor).or(() -> worker(actor, unit));
    }

    /**
     * Say other things about it, add Fassungen, hang it on records, take it in hand. Its unit does; what is kept by the
     * coordination is for others to read at most.
     */
    Optional<Capacity> edit() {
        var creator = new PersonId(document.createdBy().person());
        var unit = document.reading().visibility() == DocumentClass.COORDINATION
                ? Optional.<Capacity>empty()
                : worker(actor, document.text().leadUnit());
        return unit.or(() -> actor.capacity(capacity -> capacity.isPersonally(creator)
                        && capacity.roles().stream().anyMatch(WRITERS::contains)))
                .or(() -> coordinator(actor));
    }

    /** Show it to more people: not what is kept by the coordination or not public. */
    Optional<Capacity> show() {
        return CLOSED.contains(document.reading().visibility()) ? coordinator(actor) : edit();
    }

    /** Choose this class: a head between the two of the unit, the coordination any. */
    Optional<Capacity> choose(DocumentClass visibility) {
        var unit = document.text().leadUnit();
        var head = WITHIN_UNIT.contains(document.reading().visibility()) && WITHIN_UNIT.contains(visibility)
                ? actor.capacity(capacity -> capacity.headOf().contains(unit))
                : Optional.<Capacity>empty();
        return head.or(() -> coordinator(actor));
    }

    /** Release a non-public matter, put into the trash, take out again. */
    Optional<Capacity> manage() {
        return coordinator(actor);
    }

    /** @throws Denied if there is no capacity */
    static Capacity required(Optional<Capacity> right) {
        return right.orElseThrow(() -> new Denied("documents.problem.not-allowed"));
    }

    private static final Set<Role> WRITERS = EnumSet.of(Role.CASE_WORKER, Role.DEPARTMENT_HEAD, Role.COORDINATOR);

    private static Optional<Capacity> worker(Actor actor, UnitCode unit) {
        return actor.capacity(capacity -> capacity.roles().stream().anyMatch(WRITERS::contains)
                && (capacity.worksIn(unit) || capacity.headOf().contains(unit)));
    }

    private static Optional<Capacity> coordinator(Actor actor) {
        return actor.capacity(capacity -> capacity.has(Role.COORDINATOR));
    }
}
