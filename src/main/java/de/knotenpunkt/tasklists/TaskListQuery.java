package de.knotenpunkt.tasklists;

/**
 * A list as somebody sees it: what it shows and in which order. Lives in the address of the page, see
 * {@link TaskListAddress}.
 */
public record TaskListQuery(TaskFilter filter, TaskSort sort, boolean descending) {

    /** What the list shows whoever comes without a wish: open tasks, the next Frist first. */
    public static final TaskListQuery USUAL = new TaskListQuery(TaskFilter.OPEN, TaskSort.DUE, false);

    /** Such tasks, the next Frist first. */
    public static TaskListQuery of(TaskFilter filter) {
        return new TaskListQuery(filter, TaskSort.DUE, false);
    }

    public TaskListQuery withFilter(TaskFilter value) {
        return new TaskListQuery(value, sort, descending);
    }

    public TaskListQuery sortedBy(TaskSort value, boolean down) {
        return new TaskListQuery(filter, value, down);
    }
}
