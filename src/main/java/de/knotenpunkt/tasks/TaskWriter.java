package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Denied;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what a person changed into a task, if they may; the counterpart of {@link TaskStepper} for edits. */
@Component
class TaskWriter {

    private final Clock clock;

    TaskWriter(Clock clock) {
        this.clock = clock;
    }

    /**
     * @return the act, or nothing if nothing differs
     * @throws Denied if the actor may not edit the task in its present state, or not in this way
     */
    Optional<Act> write(Task task, TaskContent content, Actor actor) {
        var capacity =
                StepRules.editor(new Standing(task, actor)).orElseThrow(() -> new Denied("tasks.problem.not-editable"));
        EditRules.check(task, content);
        var act = new Act(actor, capacity, clock.instant(), LocalDate.now(clock), null);
        return task.change(content, act) ? Optional.of(act) : Optional.empty();
    }
}
