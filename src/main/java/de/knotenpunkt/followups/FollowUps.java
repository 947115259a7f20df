package de.knotenpunkt.followups;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.Operations;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One's own Wiedervorlagen, and those of somebody one stands in for: these may be read as far as the record may, and
 * ticked off i. V.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + FollowUpAuthorities.USE + "')")
public class FollowUps {

    private final FollowUpRepository repository;
    private final FollowUpVisibility visibility;
    private final FollowUpLists lists;
    private final FollowUpGrants grants;
    private final RecordLabels labels;
    private final Operations operations;
    private final WorkingCalendar calendar;
    private final CurrentActor actor;
    private final Clock clock;

    FollowUps(
            FollowUpRepository repository,
            FollowUpVisibility visibility,
            FollowUpLists lists,
            FollowUpGrants grants,
            RecordLabels labels,
            Operations operations,
            WorkingCalendar calendar,
            CurrentActor actor,
            Clock clock) {
        this.repository = repository;
        this.visibility = visibility;
        this.lists = lists;
        this.grants = grants;
        this.labels = labels;
        this.operations = operations;
        this.calendar = calendar;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether the acting person keeps Wiedervorlagen at all. */
    @PreAuthorize("isAuthenticated()")
    public boolean usable() {
        return grants.mayUse(actor.get());
    }

    /** Whether the acting person may keep one on such a record, provided they may read it. */
    @PreAuthorize("isAuthenticated()")
    public boolean usableOn(EntityRef record) {
        return grants.mayUse(actor.get()) && labels.knows(record);
    }

    /** What is open, the earliest day first; {@code offset} and {@code limit} cut a page. */
    public List<FollowUpRow> open(int offset, int limit) {
        return lists.open(actor.get(), offset, limit);
    }

    /** What is open on one record, the earliest day first. */
    public List<FollowUpRow> on(EntityRef record) {
        return lists.on(record, actor.get());
    }

    /** How many are to be shown on each day up to this one; days without any are missing. */
    public SortedMap<LocalDate, Integer> days(LocalDate last) {
        return lists.days(last, actor.get());
    }

    /**
     * Lets a record be shown again to the acting person.
     *
     * @throws NotFound if the actor may not read the record
     */
    @Transactional
    public FollowUpId set(SetFollowUp command) {
        var before = operations.find(command.operation());
        if (before.isPresent()) {
            return FollowUpId.of(before.get());
        }
        var by = actor.get();
        var followUp = new FollowUp(
                by.person(),
                visibility.target(command, by),
                ShownDay.chosen(command.wantedOn(), today(), calendar),
                new Reason(command.reason()),
                by.signature(),
                clock.instant());
        operations.record(command.operation(), followUp.id().ref());
        return repository.saveAndFlush(followUp).id();
    }

    /** Chooses another day or another reason for one's own. */
    @Transactional
    public void change(ChangeFollowUp command) {
        if (operations.find(command.operation()).isPresent()) {
            return;
        }
        var by = actor.get();
        var followUp = visibility.visible(command.id(), command.version(), by);
        if (!followUp.person().equals(by.person())) {
            throw new Denied("followups.problem.not-own");
        }
        var day = command.wantedOn().equals(followUp.wantedOn())
                ? ShownDay.of(command.wantedOn(), calendar) // a day long past stays while the reason changes
                : ShownDay.chosen(command.wantedOn(), today(), calendar);
        followUp.change(day, new Reason(command.reason()), by.signature(), clock.instant());
        operations.record(command.operation(), followUp.id().ref());
        repository.saveAndFlush(followUp);
    }

    /** Ticks off. Returns the version to {@link #reopen} with. */
    @Transactional
    public long complete(TickFollowUp command) {
        return tick(command, FollowUp::tick);
    }

    /** Takes ticking off back. Returns the new version. */
    @Transactional
    public long reopen(TickFollowUp command) {
        return tick(command, FollowUp::untick);
    }

    private long tick(TickFollowUp command, Step step) {
        var by = actor.get();
        if (operations.find(command.operation()).isPresent()) {
            return visibility.visible(command.id(), by).version();
        }
        var followUp = visibility.visible(command.id(), command.version(), by);
        step.take(followUp, signature(followUp, by), clock.instant());
        operations.record(command.operation(), followUp.id().ref());
        return repository.saveAndFlush(followUp).version();
    }

    private static Signature signature(FollowUp followUp, Actor by) {
        return by.signature(followUp.capacityOf(by).orElseThrow(NotFound::new));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private interface Step {
        void take(FollowUp followUp, Signature by, Instant at);
    }
}
