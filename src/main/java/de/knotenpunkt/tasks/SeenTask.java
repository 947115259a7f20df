package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.OperationId;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of every command: which task, in which version the person saw it, and which operation this is.
 *
 * @param version version on the screen; anything newer in the database refuses the command
 * @param substitution why the coordination acts in a head's place; only then
 */
public record SeenTask(
        TaskId id,
        long version,
        OperationId operation,
        @Nullable String substitution) {

    public SeenTask(TaskId id, long version) {
        this(id, version, OperationId.next(), null);
    }

    public SeenTask substituting(String reason) {
        return new SeenTask(id, version, operation, reason);
    }
}
