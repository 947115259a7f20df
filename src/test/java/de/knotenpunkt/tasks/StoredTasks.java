package de.knotenpunkt.tasks;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.testing.Persona;
import org.jspecify.annotations.Nullable;

/** Tasks in the database, brought to any state through the service by the people who may. */
public final class StoredTasks {

    private final TaskService tasks;
    private final RunAs runAs;

    public StoredTasks(TaskService tasks, RunAs runAs) {
        this.tasks = tasks;
        this.runAs = runAs;
    }

    /** @param then the first step; none for a draft */
    public TaskNumber create(Persona creator, TaskContent content, @Nullable TaskStep then) {
        return runAs.person(creator.id(), () -> tasks.create(new NewTask(OperationId.next(), content, then)));
    }

    public void take(Persona persona, TaskNumber number, TaskStep step) {
        runAs.person(persona.id(), () -> {
            var details = tasks.details(number);
            tasks.perform(new SeenTask(details.id(), details.version()), step);
        });
    }

    public void change(Persona persona, TaskNumber number, TaskContent content) {
        runAs.person(persona.id(), () -> {
            var details = tasks.details(number);
            tasks.change(new SeenTask(details.id(), details.version()), content);
        });
    }

    /** The task as the coordination sees it now. */
    public TaskDetails details(TaskNumber number) {
        return runAs.person(Persona.COORDINATOR.id(), () -> tasks.details(number));
    }
}
