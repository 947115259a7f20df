package de.knotenpunkt.tasks;

import static de.knotenpunkt.tasks.AssignmentSteps.assigneeChange;
import static de.knotenpunkt.tasks.StepGuards.require;
import static de.knotenpunkt.tasks.TaskStatus.ASSIGNED;
import static de.knotenpunkt.tasks.TaskStatus.DONE;
import static de.knotenpunkt.tasks.TaskStatus.DRAFT;
import static de.knotenpunkt.tasks.TaskStatus.IN_PROGRESS;
import static de.knotenpunkt.tasks.TaskStatus.IN_REVIEW;
import static de.knotenpunkt.tasks.TaskStatus.REJECTED;
import static de.knotenpunkt.tasks.TaskStatus.REPORTED_DONE;
import static de.knotenpunkt.tasks.TaskStatus.RETURNED;
import static de.knotenpunkt.tasks.TaskStatus.WITHDRAWN;

import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes one step of a task: the guards and effects of the life-cycle's table (its right half), families of steps in types
 * of their own. Whether the step is open at all has been answered by {@link StepRules} before.
 */
final class StepExecution {

    /** T14: later than this, a completed matter is a new task. */
    static final int RESUME_WITHIN_MONTHS = 12;

    private final Task task;
    private final Act act;
    private final StepFacts facts;
    private final StepGuards guards;
    private final AssignmentSteps assignment;
    private final SignatureSteps signatures;
    private final DueSteps due;

    StepExecution(Task task, Act act, StepFacts facts) {
        this.task = task;
        this.act = act;
        this.facts = facts;
        this.guards = new StepGuards(task, facts);
        this.assignment = new AssignmentSteps(task, act, guards, facts);
        this.signatures = new SignatureSteps(task, act, facts);
        this.due = new DueSteps(task, act);
    }

    void take(TaskStep step) {
        switch (step) {
            case TaskStep.Present present -> assignment.present();
            case TaskStep.Assign assign -> assignment.assign(assign);
            case TaskStep.Keep keep -> assignment.keep(keep.assignee());
            case TaskStep.BeginReview begin -> beginReview();
            case TaskStep.Accept accept -> accept(accept);
            case TaskStep.CoSign sign -> signatures.coSign(sign);
            case TaskStep.DelegateSignature delegate -> signatures.delegate(delegate);
            case TaskStep.SendBack back -> sendBack(back);
            case TaskStep.AssignAgain again -> assignment.assignAgain(again);
            case TaskStep.Reject reject -> reject(Reasons.required(reject.reason(), Reasons.LONG));
            case TaskStep.ExtendDue extend -> due.extend(extend);
            case TaskStep.AgreeDue agree -> due.agree();
            case TaskStep.DeclineDue decline -> due.decline(Reasons.required(decline.reason(), Reasons.SHORT));
            case TaskStep.Suspend suspend -> suspend(suspend);
            case TaskStep.Continue goOn -> {
                task.handling().wake();
                task.step(step.kind(), IN_PROGRESS, null, act);
            }
            case TaskStep.HandOver over -> handOver(over);
            case TaskStep.ReportDone report -> reportDone(report);
            case TaskStep.Confirm confirm -> {
                task.handling().complete(act.today());
                task.step(step.kind(), DONE, null, act);
            }
            case TaskStep.Rework rework -> {
                task.handling().again();
                task.step(step.kind(), IN_PROGRESS, Reasons.required(rework.reason(), Reasons.SHORT), act);
            }
            case TaskStep.Withdraw withdraw -> withdraw(withdraw.reason());
            case TaskStep.Reopen reopen -> {
                assignment.assigned();
                task.step(step.kind(), ASSIGNED, Reasons.required(reopen.reason(), Reasons.SHORT), act);
            }
            case TaskStep.Resume resume -> resume(Reasons.required(resume.reason(), Reasons.SHORT));
            case TaskStep.Acknowledge seen -> signatures.acknowledge();
        }
    }

    private void beginReview() {
        task.participations().forEach(part -> part.request(act));
        task.step(StepKind.BEGIN_REVIEW, IN_REVIEW, null, act);
    }

    /** T3: the first act of a review begins it, and both stand in the Verlauf. */
    private void inReview() {
        if (task.status() == ASSIGNED) {
            beginReview();
        }
    }

    private void accept(TaskStep.Accept step) {
        guards.member(step.assignee());
        if (task.dueProposal().isPresent()) {
            throw new Denied("tasks.problem.due-proposal-open");
        }
        inReview();
        var open = task.participations().stream().anyMatch(Participation::isPending);
        var reason = open ? Reasons.required(step.overrideReason(), Reasons.SHORT) : Reasons.orNull(step.hint());
        task.handling().start(step.assignee(), act.at(), true);
        task.step(StepKind.ACCEPT, IN_PROGRESS, reason, assigneeChange(null, step.assignee()), act);
    }

    private void sendBack(TaskStep.SendBack step) {
        var reason = Reasons.required(step.reason(), Reasons.SHORT);
        var proposed = step.proposedUnit();
        var notMine = step.why() == ReturnReason.NOT_RESPONSIBLE;
        require(!notMine || proposed != null, "proposedUnit", "tasks.problem.proposed-unit");
        var changes = new ArrayList<FieldChange>();
        changes.add(new FieldChange("returnReason", null, step.why().name()));
        if (notMine && proposed != null) {
            require(
                    facts.exists(proposed) && !proposed.equals(task.leadUnit()),
                    "proposedUnit",
                    "tasks.problem.proposed-unit");
            changes.add(new FieldChange("proposedUnit", null, proposed.value()));
        }
        if (task.status() == DRAFT) {
            task.handling().sentBack();
            task.step(StepKind.SEND_BACK, DRAFT, reason, changes, act);
            return;
        }
        inReview();
        task.dropDueProposal();
        task.handling().sentBack();
        task.step(StepKind.SEND_BACK, RETURNED, reason, changes, act);
    }

    private void reject(String reason) {
        inReview();
        task.dropDueProposal();
        task.step(StepKind.REJECT, REJECTED, reason, act);
    }

    private void suspend(TaskStep.Suspend step) {
        var reason = Reasons.required(step.reason(), Reasons.SHORT);
        require(step.followUpOn().isAfter(act.today()), "followUpOn", "tasks.problem.follow-up-past");
        task.handling().rest(step.followUpOn());
        task.step(
                StepKind.SUSPEND,
                IN_PROGRESS,
                reason,
                List.of(new FieldChange("followUp", null, step.followUpOn().toString())),
                act);
    }

    private void handOver(TaskStep.HandOver step) {
        guards.member(step.assignee());
        var before = task.handling().assignee();
        require(!step.assignee().equals(before), "assignee", "tasks.problem.same-assignee");
        task.handling().handOver(step.assignee());
        task.step(
                StepKind.HAND_OVER,
                IN_PROGRESS,
                Reasons.orNull(step.hint()),
                assigneeChange(before, step.assignee()),
                act);
    }

    private void reportDone(TaskStep.ReportDone step) {
        var result = Reasons.orNull(step.result());
        if (result == null) {
            throw InvalidValue.at("result", "tasks.problem.result-missing");
        }
        Reasons.limited(result, "result");
        if (task.text().checklist().stream().anyMatch(item -> item.mandatory() && !item.done())) {
            throw new Denied("tasks.problem.checklist-open");
        }
        if (task.text().isDocumentRequired() && !facts.hasDocument(task.ref())) {
            throw new Denied("tasks.problem.document-missing");
        }
        task.text().worked(step.effortMinutes());
        task.handling().report(result, act.by(), facts.heads(act.actor().person(), task.leadUnit()));
        task.step(StepKind.REPORT_DONE, REPORTED_DONE, null, List.of(new FieldChange("result", null, result)), act);
    }

    private void withdraw(@Nullable String reason) {
        var text = task.status() == DRAFT ? Reasons.orNull(reason) : Reasons.required(reason, Reasons.SHORT);
        task.step(StepKind.WITHDRAW, WITHDRAWN, text, act);
    }

    private void resume(String reason) {
        var completed = task.handling().completedOn();
        if (completed != null && completed.plusMonths(RESUME_WITHIN_MONTHS).isBefore(act.today())) {
            throw new Denied("tasks.problem.resume-too-late", RESUME_WITHIN_MONTHS);
        }
        task.handling().again();
        task.step(StepKind.RESUME, IN_PROGRESS, reason, act);
    }
}
