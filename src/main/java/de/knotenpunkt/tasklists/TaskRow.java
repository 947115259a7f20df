package de.knotenpunkt.tasklists;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.BulkOrder;
import de.knotenpunkt.tasks.Priority;
import de.knotenpunkt.tasks.SeenTask;
import de.knotenpunkt.tasks.TaskId;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as one line of a list.
 *
 * @param assigneeName name of the assignee today; null if nobody has it
 * @param discarded a withdrawn draft: „verworfener Entwurf"
 */
public record TaskRow(
        TaskId id,
        long version,
        TaskNumber number,
        String subject,
        TaskStatus status,
        boolean dormant,
        boolean discarded,
        UnitCode leadUnit,
        @Nullable PersonId assignee,
        @Nullable String assigneeName,
        boolean assigneeActive,
        Priority priority,
        @Nullable LocalDate dueOn,
        VisibilityClass visibility,
        Instant changedAt,
        String changedByName) {

    /** The task of this line, in the version it shows, as one of those that an order to many names. */
    public BulkOrder.Target target() {
        return new BulkOrder.Target(number, new SeenTask(id, version));
    }

    /** Whether somebody still has to do something and the Frist has passed. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && status.isOpen() && dueOn.isBefore(today);
    }
}
