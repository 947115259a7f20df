package de.knotenpunkt.tasklists;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a list of tasks can show beside each other, in its order; an export has the columns of the list. */
public enum TaskColumn {
    NUMBER(TaskSort.NUMBER),
    SUBJECT(TaskSort.SUBJECT),
    STATUS(TaskSort.STATUS),
    LEAD_UNIT(TaskSort.LEAD_UNIT),
    ASSIGNEE(null),
    PRIORITY(TaskSort.PRIORITY),
    DUE(TaskSort.DUE),
    CHANGED(TaskSort.CHANGED);

    /** Columns of whoever never chose. */
    public static final List<TaskColumn> USUAL = List.of(NUMBER, SUBJECT, STATUS, LEAD_UNIT, ASSIGNEE, DUE);

    private final @Nullable TaskSort sort;

    TaskColumn(@Nullable TaskSort sort) {
        this.sort = sort;
    }

    /** What sorts by this column, if anything does. */
    public Optional<TaskSort> sort() {
        return Optional.ofNullable(sort);
    }

    /** The column without which a line says nothing. */
    public boolean isIndispensable() {
        return this == SUBJECT;
    }

    /** The wanted columns in the order of lists, the indispensable one always among them. */
    public static List<TaskColumn> inOrder(Set<TaskColumn> wanted) {
        var all = EnumSet.of(SUBJECT);
        all.addAll(wanted);
        return List.copyOf(all);
    }
}
