package de.knotenpunkt.tasklists;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.TaskStatus;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows; empty parts do not narrow it. Lives in the URL, is saved under a name, and is exactly what an
 * export contains.
 *
 * @param text beginnings of words, numbers, Aktenzeichen
 * @param statuses empty for all states, together with {@code openOnly} for the open ones
 * @param units lead units; a unit's parts count as the unit
 * @param assignee who works on it
 * @param unassigned nobody works on it yet
 * @param fields codes of Handlungsfelder
 * @param mine what I hold: assigned to me, or created by me and assigned to nobody
 * @param overdue open and the Frist has passed
 * @param waiting where it is my turn, also as a deputy
 */
public record TaskFilter(
        @Nullable String text,
        Set<TaskStatus> statuses,
        boolean openOnly,
        Set<UnitCode> units,
        @Nullable PersonId assignee,
        boolean unassigned,
        Set<String> fields,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        boolean mine,
        boolean overdue,
        boolean waiting) {

    /** Everything the person may see. */
    public static final TaskFilter ALL =
            new TaskFilter(null, Set.of(), false, Set.of(), null, false, Set.of(), null, null, false, false, false);

    /** Everything that still has to be done. */
    public static final TaskFilter OPEN = ALL.withOpenOnly(true);

    public TaskFilter {
        statuses = Set.copyOf(statuses);
        units = Set.copyOf(units);
        fields = Set.copyOf(fields);
    }

    public TaskFilter withText(@Nullable String value) {
        return new TaskFilter(
                value, statuses, openOnly, units, assignee, unassigned, fields, dueFrom, dueTo, mine, overdue, waiting);
    }

    public TaskFilter withStatuses(Set<TaskStatus> value) {
        return new TaskFilter(
                text, value, openOnly, units, assignee, unassigned, fields, dueFrom, dueTo, mine, overdue, waiting);
    }

    public TaskFilter withOpenOnly(boolean value) {
        return new TaskFilter(
                text, statuses, value, units, assignee, unassigned, fields, dueFrom, dueTo, mine, overdue, waiting);
    }

    public TaskFilter withUnits(Set<UnitCode> value) {
        return new TaskFilter(
                text, statuses, openOnly, value, assignee, unassigned, fields, dueFrom, dueTo, mine, overdue, waiting);
    }

    public TaskFilter withAssignee(@Nullable PersonId value) {
        return new TaskFilter(
                text, statuses, openOnly, units, value, unassigned, fields, dueFrom, dueTo, mine, overdue, waiting);
    }

    public TaskFilter withUnassigned(boolean value) {
        return new TaskFilter(
                text, statuses, openOnly, units, assignee, value, fields, dueFrom, dueTo, mine, overdue, waiting);
    }

    public TaskFilter withFields(Set<String> value) {
        return new TaskFilter(
                text, statuses, openOnly, units, assignee, unassigned, value, dueFrom, dueTo, mine, overdue, waiting);
    }

    public TaskFilter withDue(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new TaskFilter(
                text, statuses, openOnly, units, assignee, unassigned, fields, from, to, mine, overdue, waiting);
    }

    public TaskFilter withMine(boolean value) {
        return new TaskFilter(
                text, statuses, openOnly, units, assignee, unassigned, fields, dueFrom, dueTo, value, overdue, waiting);
    }

    public TaskFilter withOverdue(boolean value) {
        return new TaskFilter(
                text, statuses, openOnly, units, assignee, unassigned, fields, dueFrom, dueTo, mine, value, waiting);
    }

    public TaskFilter withWaiting(boolean value) {
        return new TaskFilter(
                text, statuses, openOnly, units, assignee, unassigned, fields, dueFrom, dueTo, mine, overdue, value);
    }
}
