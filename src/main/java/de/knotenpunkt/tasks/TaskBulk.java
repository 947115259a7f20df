package de.knotenpunkt.tasks;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.Problem;
import java.util.ArrayList;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Changes many tasks at once (Sammeländerung): first shows what would happen, then does it, and can take it back once.
 * Each task decides by the rules of a single change; what they refuse is skipped and said.
 */
@Service
@PreAuthorize("hasAuthority('" + TaskAuthorities.WRITE + "')")
public class TaskBulk {

    private final BulkTransactions transactions;
    private final CurrentActor current;

    TaskBulk(BulkTransactions transactions, CurrentActor current) {
        this.transactions = transactions;
        this.current = current;
    }

    /**
     * What an order would do; nothing changes.
     *
     * @throws Problem if the reason of the change itself is missing or too short
     */
    public BulkOutcome preview(BulkOrder order) {
        requireReason(order);
        return transactions.preview(order, current.get());
    }

    /** Carries an order out, task by task: what fails does not keep the others. */
    public BulkResult execute(BulkOrder order) {
        requireReason(order);
        var actor = current.get();
        var changed = new ArrayList<BulkOutcome.Changed>();
        var skipped = new ArrayList<BulkOutcome.Skipped>();
        var undo = new ArrayList<BulkUndo.Step>();
        for (var target : order.targets()) {
            try {
                transactions.change(target.seen(), order.change(), actor).ifPresent(done -> {
                    changed.add(done.changed());
                    undo.add(done.undo());
                });
            } catch (Problem problem) {
                skipped.add(new BulkOutcome.Skipped(target.number(), problem));
            } catch (DuplicateKeyException sameOrderAtOnce) {
                // the other one has carried it out
            } catch (ConcurrencyFailureException somebodyWasQuicker) {
                skipped.add(new BulkOutcome.Skipped(target.number(), new Denied("tasks.bulk.problem.busy")));
            }
        }
        return new BulkResult(new BulkOutcome(changed, skipped), new BulkUndo(actor.person(), undo));
    }

    /** Takes an order back where nobody touched the task since. */
    public BulkOutcome undo(BulkUndo undo) {
        var actor = current.get();
        if (!actor.person().equals(undo.actor())) {
            throw new Denied("tasks.problem.not-editable");
        }
        var changed = new ArrayList<BulkOutcome.Changed>();
        var skipped = new ArrayList<BulkOutcome.Skipped>();
        for (var step : undo.steps()) {
            try {
                transactions.undo(step, actor);
                changed.add(new BulkOutcome.Changed(step.number(), step.subject(), false));
            } catch (Problem problem) {
                skipped.add(new BulkOutcome.Skipped(step.number(), problem));
            } catch (ConcurrencyFailureException somebodyWasQuicker) {
                skipped.add(new BulkOutcome.Skipped(step.number(), new Denied("tasks.bulk.problem.busy")));
            }
        }
        return new BulkOutcome(changed, skipped);
    }

    /** A missing reason is the person's, not the tasks'. */
    private static void requireReason(BulkOrder order) {
        if (order.change() instanceof BulkChange.Due due) {
            Reasons.required(due.reason(), Reasons.SHORT);
        }
    }
}
