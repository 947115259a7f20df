package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.OperationId;
import org.jspecify.annotations.Nullable;

/**
 * A task to be created.
 *
 * @param then step to take at once, such as „Zuweisen"; null keeps the draft
 */
public record NewTask(
        OperationId operation,
        TaskContent content,
        @Nullable TaskStep then) {}
