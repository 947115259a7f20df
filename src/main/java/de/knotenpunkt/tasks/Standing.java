package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import java.util.Optional;

/** How an actor stands to a task: the questions all rules are made of, each answered with the capacity to sign in. */
record Standing(Task task, Actor actor) {

    Optional<Capacity> creator() {
        return actor.capacity(capacity -> capacity.isPersonally(task.creator()));
    }

    Optional<Capacity> assignee() {
        var assignee = task.handling().assignee();
        return assignee == null ? Optional.empty() : personally(assignee);
    }

    Optional<Capacity> personally(PersonId person) {
        return actor.capacity(capacity -> capacity.isPersonally(person));
    }

    Optional<Capacity> headOf(UnitCode unit) {
        return actor.capacity(capacity -> capacity.headOf().contains(unit));
    }

    Optional<Capacity> headOfLead() {
        return headOf(task.leadUnit());
    }

    Optional<Capacity> headOfCreatorUnit() {
        return headOf(task.creatorUnit());
    }

    Optional<Capacity> coordinator() {
        return actor.capacity(capacity -> capacity.has(Role.COORDINATOR));
    }

    Optional<Capacity> signerOf(Participation part) {
        return actor.capacity(part::maySign);
    }

    /** Whoever made the task, acting or stood in for, never judges it (four eyes); a deputyship does not help. */
    boolean isOwnWork() {
        return task.createdBy().involves(actor.person());
    }

    boolean isOwnReport() {
        return task.handling()
                .reportedBy()
                .filter(by -> by.involves(actor.person()))
                .isPresent();
    }
}
