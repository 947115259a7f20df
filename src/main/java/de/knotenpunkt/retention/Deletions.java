package de.knotenpunkt.retention;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.Role;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Proposals to destroy records: one person makes them, another one decides. */
@Service
@PreAuthorize("hasAuthority('" + RetentionAuthorities.CONFIRM + "')")
public class Deletions {

    private static final int MOST_OPEN = 50;
    private static final int DECIDED = 10;

    private final DeletionStore deletions;
    private final DeletionProposals proposals;
    private final DeletionView view;
    private final DeletionRun run;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deletions(
            DeletionStore deletions,
            DeletionProposals proposals,
            DeletionView view,
            DeletionRun run,
            CurrentActor actor,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deletions = deletions;
        this.proposals = proposals;
        this.view = view;
        this.run = run;
        this.actor = actor;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the person may also propose. */
    public boolean mayPropose() {
        return actor.get().has(Role.COORDINATOR);
    }

    /** Proposals that wait or are being carried out, the oldest first. */
    public List<DeletionRow> open() {
        return deletions.page(true, MOST_OPEN);
    }

    /** The latest that are decided, the newest first. */
    public List<DeletionRow> decided() {
        return deletions.page(false, DECIDED);
    }

    /**
     * A proposal with its records; titles only for whoever sees everything.
     *
     * @throws NotFound if there is none
     */
    public DeletionDetails details(DeletionId id) {
        return view.of(deletions.find(id).orElseThrow(NotFound::new), actor.get());
    }

    /**
     * Proposes to destroy records that are due.
     *
     * @throws Denied if one of them is not due any more, is held or proposed already, or the clock is wrong
     * @throws InvalidValue if the archive had to be asked, or nothing or too much is chosen
     */
    @PreAuthorize("hasAuthority('" + RetentionAuthorities.PROPOSE + "')")
    public void propose(ProposeDeletion command) {
        var current = actor.get();
        var capacity = current.capacity(some -> some.has(Role.COORDINATOR))
                .orElseThrow(() -> new Denied("retention.problem.coordination-only"));
        try {
            transaction.executeWithoutResult(status -> proposals.add(command, current.signature(capacity)));
        } catch (DuplicateKeyException sameMoment) {
            throw new Denied("retention.problem.already-proposed");
        }
    }

    /**
     * Agrees as the second person. The records are destroyed at once; what does not succeed is taken up again later.
     *
     * @throws Denied if the actor had a hand in the proposal, it is decided already, or the clock is wrong
     * @throws InvalidValue if the number had to be typed and is another one
     */
    public DeletionOutcome confirm(ConfirmDeletion command) {
        var current = actor.get();
        transaction.executeWithoutResult(status -> {
            var row = waiting(command.id());
            var by = FourEyes.confirming(current, row.proposedBy())
                    .map(current::signature)
                    .orElseThrow(() -> new Denied("retention.problem.own-proposal"));
            proposals.mustBeMeant(row, command.typedCount());
            deletions.decide(row.id(), DeletionState.CONFIRMED, by, clock.instant(), null);
            events.publishEvent(new DeletionConfirmed(row.id().ref(), row.records(), by, clock.instant()));
        });
        return run.run(deletions.find(command.id()).orElseThrow(NotFound::new));
    }

    /**
     * Says no, with a reason; the records stay and may be proposed again. The proposer may do this as well.
     *
     * @throws Denied if it is decided already
     */
    public void refuse(RefuseDeletion command) {
        var current = actor.get();
        var reason = Reasons.checked(command.reason());
        transaction.executeWithoutResult(status -> {
            var row = waiting(command.id());
            var by = FourEyes.refusing(current)
                    .map(current::signature)
                    .orElseThrow(() -> new Denied("retention.problem.coordination-only"));
            deletions.decide(row.id(), DeletionState.REFUSED, by, clock.instant(), reason);
            events.publishEvent(new DeletionRefused(row.id().ref(), by, clock.instant()));
        });
    }

    /** Takes up a confirmed proposal that was not carried out to the end. */
    public DeletionOutcome resume(DeletionId id) {
        var row = deletions.find(id).orElseThrow(NotFound::new);
        if (row.state() != DeletionState.CONFIRMED) {
            throw new Denied("retention.problem.decided");
        }
        return run.run(row);
    }

    private DeletionRow waiting(DeletionId id) {
        var row = deletions.lock(id);
        if (row.state() != DeletionState.PROPOSED) {
            throw new Denied("retention.problem.decided");
        }
        return row;
    }
}
