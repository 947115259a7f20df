package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.PersonId;
import java.time.LocalDate;

/** What may be changed in many tasks at once; each task applies the rules it applies to a single change. */
public sealed interface BulkChange {

    /**
     * Another Frist. Where the actor does not decide it, it becomes a proposal.
     *
     * @param reason why, as for a single task
     */
    record Due(LocalDate dueOn, String reason) implements BulkChange {}

    /** Another priority. */
    record Urgency(Priority priority) implements BulkChange {}

    /** Hands tasks in progress over to somebody of their lead unit. */
    record Assignee(PersonId assignee) implements BulkChange {}
}
