package de.knotenpunkt.tasks;

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
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes one step of a task: the guards and effects of the life-cycle's table (its right half). Whether the step is open
 * at all has been answered by {@link StepRules} before.
 */
final class StepExecution {

    /** T14: later than this, a completed matter is a new task. */
    static final int RESUME_WITHIN_MONTHS = 12;

    private final Task task;
    private final Act act;
    private final StepFacts facts;

    StepExecution(Task task, Act act, StepFacts facts) {
        this.task = task;
        this.act = act;
        this.facts = facts;
    }

    void take(TaskStep step) {
        switch (step) {
            case TaskStep.Present present -> present();
            case TaskStep.Assign assign -> assign(assign);
            case TaskStep.Keep keep -> keep(keep.assignee());
            case TaskStep.BeginReview begin -> beginReview();
            case TaskStep.Accept accept -> accept(accept);
            case TaskStep.CoSign sign -> coSign(sign);
            case TaskStep.DelegateSignature delegate -> delegate(delegate);
            case TaskStep.SendBack back -> sendBack(back);
            case TaskStep.AssignAgain again -> assignAgain(again);
            case TaskStep.Reject reject -> reject(Reasons.required(reject.reason(), Reasons.LONG));
            case TaskStep.ExtendDue extend -> extendDue(extend);
            case TaskStep.AgreeDue agree -> agreeDue();
            case TaskStep.DeclineDue decline -> declineDue(Reasons.required(decline.reason(), Reasons.SHORT));
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
                assigned();
                task.step(step.kind(), ASSIGNED, Reasons.required(reopen.reason(), Reasons.SHORT), act);
            }
            case TaskStep.Resume resume -> resume(Reasons.required(resume.reason(), Reasons.SHORT));
            case TaskStep.Acknowledge seen -> acknowledge();
        }
    }

    private void present() {
        readyToAssign(null);
        task.handling().present(act.at());
        task.step(StepKind.PRESENT, DRAFT, null, act);
    }

    private void assign(TaskStep.Assign step) {
        var reason = readyToAssign(step.reason());
        assigned();
        task.step(StepKind.ASSIGN, ASSIGNED, reason, act);
    }

    private void assigned() {
        task.handling().assign(act.at(), facts.heads(task.creator(), task.leadUnit()));
    }

    /** The guards of T2. A past Frist is the coordination's to justify. */
    private @Nullable String readyToAssign(@Nullable String reason) {
        require(facts.exists(task.leadUnit()), "leadUnit", "tasks.problem.lead-unit");
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

    private void keep(PersonId assignee) {
        readyToAssign(null);
        requireMember(assignee);
        task.handling().start(assignee, act.at(), !act.capacity().isPersonally(assignee));
        task.step(StepKind.KEEP, IN_PROGRESS, null, assigneeChange(null, assignee), act);
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
        requireMember(step.assignee());
        if (task.dueProposal().isPresent()) {
            throw new Denied("tasks.problem.due-proposal-open");
        }
        inReview();
        var open = task.participations().stream().anyMatch(Participation::isPending);
        var reason = open ? Reasons.required(step.overrideReason(), Reasons.SHORT) : Reasons.orNull(step.hint());
        task.handling().start(step.assignee(), act.at(), true);
        task.step(StepKind.ACCEPT, IN_PROGRESS, reason, assigneeChange(null, step.assignee()), act);
    }

    private void coSign(TaskStep.CoSign step) {
        var part = part(step.unit());
        if (!Participations.onTurn(task.participations()).contains(part) || !part.maySign(act.capacity())) {
            throw new Denied("tasks.problem.not-your-turn");
        }
        var comment = Reasons.orNull(step.comment());
        if (step.decision().needsComment()) {
            comment = Reasons.required(comment, Reasons.SHORT);
        }
        part.decide(step.decision(), comment, task.version(), act);
        task.step(
                StepKind.CO_SIGN,
                task.status(),
                comment,
                List.of(new FieldChange(
                        "coSignature." + step.unit(), null, step.decision().name())),
                act);
    }

    private void delegate(TaskStep.DelegateSignature step) {
        var part = part(step.unit());
        if (!act.capacity().headOf().contains(part.unit()) || !part.isAsked()) {
            throw new Denied("tasks.problem.not-your-turn");
        }
        require(facts.worksIn(step.signer(), part.unit()), "signer", "tasks.problem.person-not-in-unit", part.unit());
        part.delegateTo(step.signer());
        task.step(
                StepKind.DELEGATE_SIGNATURE,
                task.status(),
                null,
                List.of(new FieldChange(
                        "signer." + step.unit(), null, step.signer().toString())),
                act);
    }

    private Participation part(UnitCode unit) {
        return task.participation(unit)
                .filter(found -> found.kind().asksForDecision())
                .orElseThrow(() -> InvalidValue.at("unit", "tasks.problem.not-participating", unit));
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

    private void assignAgain(TaskStep.AssignAgain step) {
        var changes = new ArrayList<FieldChange>();
        var unit = step.leadUnit();
        if (unit != null && !unit.equals(task.leadUnit())) {
            require(facts.exists(unit), "leadUnit", "tasks.problem.lead-unit");
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

    private void reject(String reason) {
        inReview();
        task.dropDueProposal();
        task.step(StepKind.REJECT, REJECTED, reason, act);
    }

    private void extendDue(TaskStep.ExtendDue step) {
        var reason = Reasons.required(step.reason(), Reasons.SHORT);
        var due = task.text().dueOn();
        require(!step.dueOn().isBefore(act.today()), "dueOn", "tasks.problem.due-past", act.today());
        require(!step.dueOn().equals(due), "dueOn", "tasks.problem.due-same");
        if (StepRules.decidesDue(new Standing(task, act.actor()))) {
            moveDue(StepKind.EXTEND_DUE, step.dueOn(), reason);
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

    private void moveDue(StepKind kind, LocalDate to, @Nullable String reason) {
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

    private void agreeDue() {
        var proposal = task.dueProposal().orElseThrow();
        moveDue(StepKind.AGREE_DUE, proposal.dueOn(), proposal.reason());
    }

    private void declineDue(String reason) {
        task.dropDueProposal();
        task.step(StepKind.DECLINE_DUE, task.status(), reason, act);
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
        requireMember(step.assignee());
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
        if (task.text().isDocumentRequired() && !task.isLinkedTo(TaskLink.DOCUMENT)) {
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

    private void acknowledge() {
        if (task.status() == REJECTED) {
            task.handling().rejectionSeen();
        } else {
            StepRules.informable(new Standing(task, act.actor()))
                    .orElseThrow()
                    .decide(CoSignDecision.SIGNED, null, task.version(), act);
        }
        task.step(StepKind.ACKNOWLEDGE, task.status(), null, act);
    }

    private void requireMember(PersonId person) {
        require(
                facts.worksIn(person, task.leadUnit()),
                "assignee",
                "tasks.problem.person-not-in-unit",
                task.leadUnit());
    }

    private static List<FieldChange> assigneeChange(@Nullable PersonId from, PersonId to) {
        return List.of(new FieldChange("assignee", Objects.toString(from, null), to.toString()));
    }

    private static void require(boolean condition, String field, String key, Object... parameters) {
        if (!condition) {
            throw InvalidValue.at(field, key, parameters);
        }
    }
}
