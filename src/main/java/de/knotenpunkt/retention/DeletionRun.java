package de.knotenpunkt.retention;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RetentionDue;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out a confirmed proposal in batches, each in its own transaction: a record is gone exactly when its line in
 * the Löschnachweis is there. What fails stays pending, and the next run begins with it.
 */
@Component
class DeletionRun {

    private static final Logger LOG = LoggerFactory.getLogger(DeletionRun.class);
    private static final int BATCH = 20;

    private final DeletionStore deletions;
    private final DeletionRecords records;
    private final RetentionSources sources;
    private final HoldStore holds;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeletionRun(
            DeletionStore deletions,
            DeletionRecords records,
            RetentionSources sources,
            HoldStore holds,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deletions = deletions;
        this.records = records;
        this.sources = sources;
        this.holds = holds;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Goes on where an earlier run stopped; several at once do each record once. */
    DeletionOutcome run(DeletionRow deletion) {
        var pending = pending(deletion.id());
        for (var first = 0; first < pending.size(); first += BATCH) {
            var batch = pending.subList(first, Math.min(pending.size(), first + BATCH));
            if (!attempt(deletion, batch) && batch.size() > 1) {
                // one that cannot be destroyed must not keep the others
                batch.forEach(ref -> attempt(deletion, List.of(ref)));
            }
        }
        transaction.executeWithoutResult(status -> deletions.finish(deletion.id()));
        return outcome(deletion.id());
    }

    private List<EntityRef> pending(DeletionId id) {
        return deletions.items(id).stream()
                .filter(item -> item.state() == ItemState.PENDING)
                .map(item -> item.due().ref())
                .toList();
    }

    private boolean attempt(DeletionRow deletion, List<EntityRef> refs) {
        try {
            transaction.executeWithoutResult(status -> destroy(deletion, refs));
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("{} records of {} stay for the next run", refs.size(), deletion.id(), failed);
            return false;
        }
    }

    private void destroy(DeletionRow deletion, List<EntityRef> refs) {
        var end = records.lockEnd();
        var today = ClockCheck.today(clock, end);
        var pending = deletions.lockPending(deletion.id(), refs);
        var pendingRefs = pending.stream().map(RetentionDue::ref).toList();
        var due = sources.due(pendingRefs, today);
        var held = holds.held(pendingRefs);
        for (var ref : pendingRefs) {
            var now = due.get(ref);
            if (now == null) {
                deletions.mark(deletion.id(), ref, ItemState.NOT_DUE);
            } else if (held.contains(ref)) {
                deletions.mark(deletion.id(), ref, ItemState.HELD);
            } else {
                end = destroy(deletion, now, end);
            }
        }
    }

    private ChainEnd destroy(DeletionRow deletion, RetentionDue due, ChainEnd end) {
        var by = Objects.requireNonNull(deletion.decidedBy());
        // as the column keeps it, so that the hash is that of what is read later
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sources.of(due.ref().kind()).purge(due.ref(), by);
        holds.remove(due.ref());
        var line = DeletionChain.sealed(new DeletionRecord(
                end.number() + 1,
                due,
                deletion.archive(),
                deletion.proposedBy(),
                deletion.proposedAt(),
                by,
                Objects.requireNonNull(deletion.decidedAt()),
                at,
                end.hash(),
                ""));
        deletions.mark(deletion.id(), due.ref(), ItemState.DESTROYED);
        events.publishEvent(new RecordDestroyed(due.ref(), by, at));
        return records.append(line);
    }

    private DeletionOutcome outcome(DeletionId id) {
        var counts = deletions.items(id).stream()
                .collect(Collectors.groupingBy(ItemOfDeletion::state, Collectors.counting()));
        int destroyed = counts.getOrDefault(ItemState.DESTROYED, 0L).intValue();
        int pending = counts.getOrDefault(ItemState.PENDING, 0L).intValue();
        int all = counts.values().stream().mapToInt(Long::intValue).sum();
        return new DeletionOutcome(destroyed, all - destroyed - pending, pending);
    }
}
