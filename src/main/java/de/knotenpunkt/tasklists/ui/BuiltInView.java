package de.knotenpunkt.tasklists.ui;

import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskListQuery;

/** Views that everybody has. */
enum BuiltInView {
    OPEN(TaskFilter.OPEN),
    MINE(TaskFilter.OPEN.withMine(true)),
    WAITING(TaskFilter.OPEN.withWaiting(true)),
    OVERDUE(TaskFilter.OPEN.withOverdue(true)),
    UNASSIGNED(TaskFilter.OPEN.withUnassigned(true));

    private final TaskFilter filter;

    BuiltInView(TaskFilter filter) {
        this.filter = filter;
    }

    TaskFilter filter() {
        return filter;
    }

    TaskListQuery query() {
        return TaskListQuery.of(filter);
    }

    String key() {
        return "tasks.list.view." + name();
    }
}
