package de.knotenpunkt.retention;

import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.RetentionDue;
import de.knotenpunkt.shared.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must hold before records may be proposed, and before a proposal may be confirmed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeletionProposals {

    private final DeletionStore deletions;
    private final DeletionRecords records;
    private final RetentionSources sources;
    private final HoldStore holds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeletionProposals(
            DeletionStore deletions,
            DeletionRecords records,
            RetentionSources sources,
            HoldStore holds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deletions = deletions;
        this.records = records;
        this.sources = sources;
        this.holds = holds;
        this.events = events;
        this.clock = clock;
    }

    public void add(ProposeDeletion command, Signature by) {
        if (deletions.find(command.id()).isPresent()) {
            return;
        }
        var chosen = command.records();
        if (chosen.isEmpty() || chosen.size() > ProposeDeletion.MOST) {
            throw new InvalidValue("retention.problem.choose", ProposeDeletion.MOST);
        }
        var due = sources.due(chosen, LocalDate.now(clock));
        if (due.size() < chosen.size()) {
            throw new Denied("retention.problem.not-due");
        }
        if (!holds.held(chosen).isEmpty()) {
            throw new Denied("retention.problem.held");
        }
        ClockCheck.today(clock, records.end());
        archiveAsked(command.archive(), due.values().stream().anyMatch(RetentionDue::archiveOffer));
        deletions.add(command.id(), due.values(), command.archive(), by, clock.instant());
        events.publishEvent(new DeletionProposed(command.id().ref(), chosen.size(), by, clock.instant()));
    }

    private void archiveAsked(@Nullable ArchiveOffer archive, boolean needed) {
        if (archive == null) {
            if (needed) {
                throw InvalidValue.at("offeredOn", "retention.problem.archive-missing");
            }
        } else if (archive.offeredOn().isAfter(LocalDate.now(clock))) {
            throw InvalidValue.at("offeredOn", "retention.problem.archive-future");
        }
    }

    /** Whether so many records of one kind go that somebody has to say their number. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean unusual(DeletionId id) {
        return deletions.items(id).stream()
                .filter(item -> item.state() == ItemState.PENDING)
                .collect(Collectors.groupingBy(item -> item.due().ref().kind(), Collectors.counting()))
                .entrySet()
                .stream()
                .anyMatch(going -> DeletionLimit.exceeded(
                        going.getValue(), sources.of(going.getKey()).stored()));
    }

    /**
     * Whether the person who confirms knows how much goes.
     *
     * @throws InvalidValue if an unusual number was not typed
     */
    public void mustBeMeant(DeletionRow row, @Nullable Integer typedCount) {
        ClockCheck.today(clock, records.end());
        if (unusual(row.id()) && (typedCount == null || typedCount != row.records())) {
            throw InvalidValue.at("count", "retention.problem.type-number", row.records());
        }
    }
}
