package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.Operations;
import de.knotenpunkt.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One task of a change to many: by the same rules as a single change, and each in a transaction of its own. */
@Component
class BulkTransactions {

    private static final String CHANGED_SINCE = "tasks.bulk.problem.changed";

    private final TaskAccess access;
    private final TaskStepper stepper;
    private final TaskWriter writer;
    private final TaskLedger ledger;
    private final Operations operations;
    private final Clock clock;

    BulkTransactions(
            TaskAccess access,
            TaskStepper stepper,
            TaskWriter writer,
            TaskLedger ledger,
            Operations operations,
            Clock clock) {
        this.access = access;
        this.stepper = stepper;
        this.writer = writer;
        this.ledger = ledger;
        this.operations = operations;
        this.clock = clock;
    }

    /** Changes all tasks in memory only: nothing is saved, and a read-only transaction flushes nothing either. */
    @Transactional(readOnly = true)
    public BulkOutcome preview(BulkOrder order, Actor actor) {
        var changed = new ArrayList<BulkOutcome.Changed>();
        var skipped = new ArrayList<BulkOutcome.Skipped>();
        for (var target : order.targets()) {
            try {
                var task = unchangedSince(target.seen().id(), target.seen().version(), actor);
                var former = Former.of(task);
                apply(task, order.change(), actor);
                changed.add(changed(task, former));
            } catch (Problem problem) {
                skipped.add(new BulkOutcome.Skipped(target.number(), problem));
            }
        }
        return new BulkOutcome(changed, skipped);
    }

    /**
     * Changes one task.
     *
     * @return what was done and how it can be taken back; nothing if this very order was carried out before
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Done> change(SeenTask seen, BulkChange change, Actor actor) {
        if (operations.find(seen.operation()).isPresent()) {
            return Optional.empty();
        }
        var task = unchangedSince(seen.id(), seen.version(), actor);
        var former = Former.of(task);
        var act = apply(task, change, actor);
        operations.record(seen.operation(), task.ref());
        var saved = ledger.save(task);
        return Optional.of(new Done(
                changed(saved, former),
                new BulkUndo.Step(
                        saved.id(),
                        saved.number(),
                        saved.text().subject(),
                        version(saved),
                        act.capacity().principal(),
                        former)));
    }

    /** Puts one task back, if nobody touched it since. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void undo(BulkUndo.Step step, Actor actor) {
        var task = unchangedSince(step.id(), step.written(), actor);
        var capacity = actor.capacity(some -> some.principal().equals(step.principal()))
                .orElseThrow(() -> new Denied("tasks.problem.not-editable"));
        task.restore(step.former(), new Act(actor, capacity, clock.instant(), LocalDate.now(clock), null));
        ledger.save(task);
    }

    record Done(BulkOutcome.Changed changed, BulkUndo.Step undo) {}

    private Act apply(Task task, BulkChange change, Actor actor) {
        try {
            return applied(task, change, actor);
        } catch (Denied denied) {
            var standing = new Standing(task, actor);
            var outside = standing.coordinator().isEmpty()
                    && actor.capacities().stream()
                            .noneMatch(some -> some.worksIn(task.leadUnit().department()));
            // among many tasks the plainest reason helps most
            throw outside ? new Denied("tasks.bulk.problem.other-unit", task.leadUnit()) : denied;
        }
    }

    private Act applied(Task task, BulkChange change, Actor actor) {
        return switch (change) {
            case BulkChange.Due due -> {
                // a Frist that was promised moves by a step, that of a draft by an edit
                var byStep = StepRules.right(StepKind.EXTEND_DUE, new Standing(task, actor))
                        .isOpen();
                yield byStep
                        ? stepper.take(task, new TaskStep.ExtendDue(due.dueOn(), due.reason()), actor, null)
                        : edit(task, task.content().change().dueOn(due.dueOn()).build(), actor);
            }
            case BulkChange.Urgency urgency ->
                edit(task, task.content().change().priority(urgency.priority()).build(), actor);
            case BulkChange.Assignee assignee ->
                stepper.take(task, new TaskStep.HandOver(assignee.assignee(), null), actor, null);
        };
    }

    private Act edit(Task task, TaskContent content, Actor actor) {
        return writer.write(task, content, actor).orElseThrow(() -> new Denied("tasks.bulk.problem.same"));
    }

    private Task unchangedSince(TaskId id, long version, Actor actor) {
        var task = access.readable(id, actor);
        if (version(task) != version) {
            throw new Denied(CHANGED_SINCE, task.changedByName());
        }
        return task;
    }

    private static long version(Task task) {
        var version = task.version();
        return version == null ? -1 : version;
    }

    private static BulkOutcome.Changed changed(Task task, Former former) {
        var proposed =
                task.dueProposal().isPresent() && !task.dueProposal().equals(Optional.ofNullable(former.proposal()));
        return new BulkOutcome.Changed(task.number(), task.text().subject(), proposed);
    }
}
