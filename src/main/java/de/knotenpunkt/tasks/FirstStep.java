package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.VisibilityClass;

/**
 * A step that may follow the creation of a task at once.
 *
 * @param visibility class the task has to have for it; narrower than the chosen one where the step asks for that
 */
public record FirstStep(TaskStep step, VisibilityClass visibility) {}
