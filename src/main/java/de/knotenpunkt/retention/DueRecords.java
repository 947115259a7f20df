package de.knotenpunkt.retention;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.records.History;
import de.knotenpunkt.records.HistoryEntry;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.RetentionDue;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due, and what must stay nevertheless. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + RetentionAuthorities.PROPOSE + "')")
public class DueRecords {

    private static final int LONGEST_HOLD_YEARS = 10;

    private final RetentionSources sources;
    private final HoldStore holds;
    private final DeletionStore deletions;
    private final RecordLabels labels;
    private final History history;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DueRecords(
            RetentionSources sources,
            HoldStore holds,
            DeletionStore deletions,
            RecordLabels labels,
            History history,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sources = sources;
        this.holds = holds;
        this.deletions = deletions;
        this.labels = labels;
        this.history = history;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records whose period is over, held and proposed ones among them.
     *
     * @param after the last one seen, null from the beginning
     */
    @Transactional(readOnly = true)
    public DuePage page(@Nullable RetentionDue after, int limit) {
        var due = sources.due(LocalDate.now(clock), limit + 1, after);
        var shown = due.stream().limit(limit).toList();
        var refs = shown.stream().map(RetentionDue::ref).toList();
        var names = sources.classNames(shown);
        var known = labels.labels(refs, actor.get());
        var held = holds.of(refs);
        var proposed = deletions.proposed(refs);
        return new DuePage(
                shown.stream()
                        .map(row -> new DueRow(
                                row,
                                known.get(row.ref()),
                                names.of(row),
                                held.get(row.ref()),
                                proposed.contains(row.ref())))
                        .toList(),
                due.size() > limit);
    }

    /**
     * Sets a Löschsperre on a record that is due, or moves it to another day. Its Verlauf says so.
     *
     * @throws NotFound if the record is not due
     */
    public void hold(SetHold command) {
        var today = LocalDate.now(clock);
        var reason = Reasons.checked(command.reason());
        if (command.until().isBefore(today)) {
            throw InvalidValue.at("until", "retention.problem.hold-past");
        }
        if (command.until().isAfter(today.plusYears(LONGEST_HOLD_YEARS))) {
            throw InvalidValue.at("until", "retention.problem.hold-too-long", LONGEST_HOLD_YEARS);
        }
        if (sources.due(List.of(command.ref()), today).isEmpty()) {
            throw new NotFound();
        }
        var by = signature();
        holds.set(new SetHold(command.ref(), reason, command.until()), by);
        var until = new FieldChange("heldUntil", null, command.until().toString());
        note(command.ref(), by, "HOLD", reason, List.of(until));
        events.publishEvent(new RetentionHeld(command.ref(), command.until(), by, clock.instant()));
    }

    /** Lifts a Löschsperre; the record's Verlauf says so. */
    public void release(EntityRef ref) {
        var by = signature();
        if (holds.remove(ref)) {
            note(ref, by, "RELEASE_HOLD", null, List.of());
            events.publishEvent(new RetentionReleased(ref, by, clock.instant()));
        }
    }

    private void note(EntityRef ref, Signature by, String action, @Nullable String reason, List<FieldChange> changes) {
        history.append(ref, List.of(new HistoryEntry(clock.instant(), by, action, null, null, reason, changes)));
    }

    private Signature signature() {
        var current = actor.get();
        return current.signature(current.capacity(DueRecords::coordinates)
                .orElseThrow(() -> new Denied("retention.problem.coordination-only")));
    }

    private static boolean coordinates(Capacity capacity) {
        return capacity.has(Role.COORDINATOR);
    }
}
