package de.knotenpunkt.tasks;

import static de.knotenpunkt.tasks.StepGuards.require;

import de.knotenpunkt.records.FieldChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Another Frist: moved at once by whoever decides it, proposed by everybody else and then agreed or declined. */
final class DueSteps {

    private final Task task;
    private final Act act;

    DueSteps(Task task, Act act) {
        this.task = task;
        this.act = act;
    }

    void extend(TaskStep.ExtendDue step) {
        var reason = Reasons.required(step.reason(), Reasons.SHORT);
        var due = task.text().dueOn();
        require(!step.dueOn().isBefore(act.today()), "dueOn", "tasks.problem.due-past", act.today());
        require(!step.dueOn().equals(due), "dueOn", "tasks.problem.due-same");
        if (StepRules.decidesDue(new Standing(task, act.actor()))) {
            move(StepKind.EXTEND_DUE, step.dueOn(), reason);
            return;
        }
        task.proposeDue(step.dueOn(), reason, act);
        task.step(
                StepKind.EXTEND_DUE,
                task.status(),
                reason,
                List.of(new FieldChange(
                        "dueProposal", Objects.toString(due, null), step.dueOn().toString())),
                act);
    }

    void agree() {
        var proposal = task.dueProposal().orElseThrow();
        move(StepKind.AGREE_DUE, proposal.dueOn(), proposal.reason());
    }

    void decline(String reason) {
        task.dropDueProposal();
        task.step(StepKind.DECLINE_DUE, task.status(), reason, act);
    }

    private void move(StepKind kind, LocalDate to, @Nullable String reason) {
        var from = task.text().dueOn();
        task.dueOn(to);
        if (from != null && to.isAfter(from)) {
            task.extendedDue();
        }
        task.step(
                kind,
                task.status(),
                reason,
                List.of(new FieldChange("dueOn", Objects.toString(from, null), to.toString())),
                act);
    }
}
