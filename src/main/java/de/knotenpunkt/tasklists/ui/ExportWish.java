package de.knotenpunkt.tasklists.ui;

import de.knotenpunkt.tasklists.TaskColumn;
import de.knotenpunkt.tasklists.TaskListQuery;
import de.knotenpunkt.tasks.TaskId;
import java.util.List;
import java.util.Set;

/**
 * Which list is to become a file.
 *
 * @param only the chosen tasks; empty for the whole list
 * @param name name of the file without its ending
 */
record ExportWish(TaskListQuery list, Set<TaskId> only, List<TaskColumn> columns, String name) {}
