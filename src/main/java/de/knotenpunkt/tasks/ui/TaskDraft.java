package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.tasks.TaskContent;

/**
 * Input of the form of a task that is not saved yet.
 *
 * @param version version of the task the input began with
 * @param before content of that version
 * @param content what is filled in
 */
record TaskDraft(long version, TaskContent before, TaskContent content) {}
