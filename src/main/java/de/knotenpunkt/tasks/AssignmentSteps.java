package de.knotenpunkt.tasks;

import static de.knotenpunkt.tasks.StepGuards.require;
import static de.knotenpunkt.tasks.TaskStatus.ASSIGNED;
import static de.knotenpunkt.tasks.TaskStatus.DRAFT;
import static de.knotenpunkt.tasks.TaskStatus.IN_PROGRESS;

import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a task gets to the unit that leads it, the first time and again, and what has to be said before it may. */
final class AssignmentSteps {

    private final Task task;
    private final Act act;
    private final StepGuards guards;
    private final StepFacts facts;

    AssignmentSteps(Task task, Act act, StepGuards guards, StepFacts facts) {
        this.task = task;
        this.act = act;
        this.guards = guards;
        this.facts = facts;
    }

    void present() {
        readyToAssign(null);
        task.handling().present(act.at());
        task.step(StepKind.PRESENT, DRAFT, null, act);
    }

    void assign(TaskStep.Assign step) {
        var reason = readyToAssign(step.reason());
        assigned();
        task.step(StepKind.ASSIGN, ASSIGNED, reason, act);
    }

    void keep(PersonId assignee) {
        readyToAssign(null);
        guards.member(assignee);
        task.handling().start(assignee, act.at(), !act.capacity().isPersonally(assignee));
        task.step(StepKind.KEEP, IN_PROGRESS, null, assigneeChange(null, assignee), act);
    }

    void assignAgain(TaskStep.AssignAgain step) {
        var changes = new ArrayList<FieldChange>();
        var unit = step.leadUnit();
        if (unit != null && !unit.equals(task.leadUnit())) {
            guards.leadUnit(unit);
            require(task.participation(unit).isEmpty(), "leadUnit", "tasks.problem.participation-is-lead");
            changes.add(new FieldChange("leadUnit", task.leadUnit().value(), unit.value()));
            task.moveTo(unit);
        }
        var due = step.dueOn();
        if (due != null && !due.equals(task.text().dueOn())) {
            changes.add(new FieldChange("dueOn", Objects.toString(task.text().dueOn(), null), due.toString()));
            task.dueOn(due);
        }
        if (changes.isEmpty() && !task.handling().isChangedSinceReturn()) {
            throw new Denied("tasks.problem.nothing-changed");
        }
        readyToAssign(null);
        assigned();
        task.step(StepKind.ASSIGN_AGAIN, ASSIGNED, null, changes, act);
    }

    /** It lies with the lead unit from now on. */
    void assigned() {
        task.handling().assign(act.at(), facts.heads(task.creator(), task.leadUnit()));
    }

    /** The guards of T2. A past Frist is the coordination's to justify. */
    private @Nullable String readyToAssign(@Nullable String reason) {
        guards.leadUnit(task.leadUnit());
        var due = task.text().dueOn();
        if (due == null) {
            throw InvalidValue.at("dueOn", "tasks.problem.due-missing");
        }
        if (task.text().fields().isEmpty()) {
            require(task.text().noFieldReason() != null, "fields", "tasks.problem.field-missing");
        }
        if (!due.isBefore(act.today())) {
            return Reasons.orNull(reason);
        }
        require(act.capacity().has(Role.COORDINATOR), "dueOn", "tasks.problem.due-past", act.today());
        return Reasons.required(reason, Reasons.SHORT);
    }

    /** Who works on it, for the Verlauf. */
    static List<FieldChange> assigneeChange(@Nullable PersonId from, PersonId to) {
        return List.of(new FieldChange("assignee", Objects.toString(from, null), to.toString()));
    }
}
