package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.tasks.TaskDetails;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the parts of a task's page ask of it. */
public interface TaskPage {

    /** What the page shows now. */
    TaskDetails details();

    /** Shows a state of the task that is known already, such as the one of a conflict. */
    void show(TaskDetails current);

    /** Something was done: shows the new state, says so in its words, and moves the focus to the heading. */
    void done(Function<TaskDetails, String> notice);

    /** Something small was done: shows the new state and leaves the focus alone. */
    void reload();

    /** The form was left: says that input is kept, if it is, and leaves the focus alone; nothing where there is none. */
    default void left() {}

    /** Opens the form, with a problem said at its field if there is one. */
    void edit(@Nullable Problem problem);
}
