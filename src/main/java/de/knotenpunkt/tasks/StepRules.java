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

import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.VisibilityClass;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which step is open in which state to whom: the left half of the life-cycle's table. The same answers make the buttons
 * and guard the service. What a step needs besides (reasons, dates, persons) is checked when it is taken.
 */
final class StepRules {

    private record Rule(Set<TaskStatus> from, Function<Standing, Right> who) {}

    private static final Map<StepKind, Rule> RULES = new EnumMap<>(StepKind.class);

    static {
        rule(StepKind.PRESENT, StepRules::present, DRAFT);
        rule(StepKind.ASSIGN, StepRules::assign, DRAFT);
        rule(StepKind.KEEP, StepRules::keep, DRAFT);
        rule(StepKind.BEGIN_REVIEW, StepRules::judge, ASSIGNED);
        rule(StepKind.ACCEPT, StepRules::judge, ASSIGNED, IN_REVIEW);
        rule(StepKind.SEND_BACK, StepRules::sendBack, DRAFT, ASSIGNED, IN_REVIEW);
        rule(StepKind.REJECT, StepRules::reject, ASSIGNED, IN_REVIEW);
        rule(StepKind.CO_SIGN, StepRules::coSign, IN_REVIEW, IN_PROGRESS);
        rule(StepKind.DELEGATE_SIGNATURE, StepRules::delegate, IN_REVIEW, IN_PROGRESS);
        rule(StepKind.ASSIGN_AGAIN, s -> Right.first(s.creator(), s.coordinator()), RETURNED);
        rule(StepKind.EXTEND_DUE, StepRules::extendDue, ASSIGNED, IN_REVIEW, IN_PROGRESS);
        rule(StepKind.AGREE_DUE, StepRules::decideDue, ASSIGNED, IN_REVIEW, IN_PROGRESS);
        rule(StepKind.DECLINE_DUE, StepRules::decideDue, ASSIGNED, IN_REVIEW, IN_PROGRESS);
        rule(StepKind.SUSPEND, s -> resting(s, false), IN_PROGRESS);
        rule(StepKind.CONTINUE, s -> resting(s, true), IN_PROGRESS);
        rule(StepKind.HAND_OVER, StepRules::handOver, IN_PROGRESS);
        rule(StepKind.REPORT_DONE, s -> Right.first(s.assignee(), s.headOfLead()), IN_PROGRESS);
        rule(StepKind.CONFIRM, StepRules::confirm, REPORTED_DONE);
        rule(StepKind.REWORK, s -> Right.first(s.headOfLead(), s.coordinator()), REPORTED_DONE);
        rule(StepKind.WITHDRAW, s -> Right.first(s.creator(), s.coordinator()), DRAFT, ASSIGNED, RETURNED);
        rule(StepKind.REOPEN, s -> Right.first(s.coordinator()), REJECTED);
        rule(StepKind.RESUME, s -> Right.first(s.headOfLead(), s.coordinator()), DONE);
        rule(
                StepKind.ACKNOWLEDGE,
                StepRules::acknowledge,
                ASSIGNED,
                IN_REVIEW,
                IN_PROGRESS,
                REPORTED_DONE,
                DONE,
                REJECTED);
    }

    private StepRules() {}

    private static void rule(StepKind kind, Function<Standing, Right> who, TaskStatus first, TaskStatus... others) {
        RULES.put(kind, new Rule(EnumSet.of(first, others), who));
    }

    /** Whether a step is open, and in which capacity it would be signed. */
    static Right right(StepKind kind, Standing standing) {
        var rule = RULES.get(kind);
        return rule == null || !rule.from().contains(standing.task().status())
                ? Right.NONE
                : rule.who().apply(standing);
    }

    /** Who may write into the task in its present state. */
    static Optional<Capacity> editor(Standing standing) {
        var right = switch (standing.task().status()) {
            case DRAFT -> Right.first(standing.creator(), standing.headOfCreatorUnit(), standing.coordinator());
            case RETURNED, ASSIGNED -> Right.first(standing.creator(), standing.coordinator());
            case IN_REVIEW -> Right.first(standing.creator(), standing.headOfLead(), standing.coordinator());
            case IN_PROGRESS -> Right.first(standing.assignee(), standing.headOfLead(), standing.coordinator());
            default -> Right.NONE;
        };
        return Optional.ofNullable(right.capacity());
    }

    /** Who may add a Vermerk. */
    static Optional<Capacity> noter(Standing standing) {
        var task = standing.task();
        var participant = task.participations().stream()
                .map(standing::signerOf)
                .flatMap(Optional::stream)
                .findFirst();
        return Optional.ofNullable(Right.first(
                        standing.assignee(),
                        standing.headOfLead(),
                        standing.creator(),
                        standing.headOfCreatorUnit().filter(head -> task.neverAssigned()),
                        participant,
                        standing.coordinator())
                .capacity());
    }

    /** The unit whose Mitzeichnung the actor may give now, if any. */
    static Optional<Participation> signable(Standing standing) {
        return Participations.onTurn(standing.task().participations()).stream()
                .filter(part -> part.kind().asksForDecision())
                .filter(part -> standing.signerOf(part).isPresent())
                .findFirst();
    }

    private static Right present(Standing standing) {
        return standing.task().handling().presentedAt() != null
                        || assign(standing).isOpen()
                ? Right.NONE
                : Right.first(standing.creator());
    }

    private static Right assign(Standing standing) {
        var task = standing.task();
        if (standing.coordinator().isPresent()) {
            return Right.first(standing.coordinator());
        }
        var head = standing.actor()
                .capacity(capacity -> capacity.has(Role.DEPARTMENT_HEAD)
                        && (capacity.isPersonally(task.creator())
                                || capacity.headOf().contains(task.creatorUnit())));
        if (head.isPresent()) {
            return Right.first(head);
        }
        var clerk = standing.creator()
                .filter(capacity -> capacity.units().stream()
                        .anyMatch(
                                unit -> unit.department().equals(task.leadUnit().department())));
        if (clerk.isPresent() && task.text().visibility() == VisibilityClass.NON_PUBLIC) {
            return Right.refused("tasks.hint.non-public-by-head");
        }
        return Right.first(clerk);
    }

    private static Right keep(Standing standing) {
        var task = standing.task();
        var ownUnit = standing.actor()
                .capacity(capacity -> capacity.isPersonally(task.creator())
                        && capacity.headOf().contains(task.leadUnit()));
        var narrow = task.text().visibility() == VisibilityClass.UNIT
                || task.text().visibility() == VisibilityClass.PARTICIPANTS;
        return narrow && task.participations().isEmpty() ? Right.first(ownUnit) : Right.NONE;
    }

    private static Right judge(Standing standing) {
        var head = standing.headOfLead();
        if (standing.isOwnWork()) {
            return head.isPresent() ? Right.refused("tasks.hint.own-task") : Right.NONE;
        }
        return head.isPresent() ? Right.first(head) : Right.substituting(standing.coordinator());
    }

    private static Right sendBack(Standing standing) {
        if (standing.task().status() != DRAFT) {
            return judge(standing);
        }
        return standing.task().handling().presentedAt() == null || standing.isOwnWork()
                ? Right.NONE
                : Right.first(standing.headOfCreatorUnit(), standing.coordinator());
    }

    private static Right reject(Standing standing) {
        var right = judge(standing);
        return right.isOpen() && !right.substitution() && bindsToResolution(standing.task())
                ? Right.refused("tasks.hint.reject-by-coordination")
                : right;
    }

    /** T7: what a Beschluss or a Maßnahme asks for is not the head's alone to refuse. */
    private static boolean bindsToResolution(Task task) {
        return task.text().occasion() == Occasion.RESOLUTION
                || task.text().occasion() == Occasion.MEASURE
                || task.isLinkedTo(TaskLink.PAPER)
                || task.isLinkedTo(TaskLink.MEASURE);
    }

    private static Right coSign(Standing standing) {
        return signable(standing)
                .map(part -> Right.first(standing.signerOf(part)))
                .orElse(Right.NONE);
    }

    private static Right delegate(Standing standing) {
        return standing.task().participations().stream()
                .filter(Participation::isAsked)
                .filter(part -> part.kind().asksForDecision())
                .map(part -> Right.first(standing.headOf(part.unit())))
                .filter(Right::isOpen)
                .findFirst()
                .orElse(Right.NONE);
    }

    private static Right extendDue(Standing standing) {
        if (standing.task().dueProposal().isPresent() && standing.coordinator().isEmpty()) {
            return Right.NONE;
        }
        return Right.first(
                standing.headOfLead(),
                standing.coordinator(),
                inProgress(standing).flatMap(Standing::assignee));
    }

    private static Optional<Standing> inProgress(Standing standing) {
        return Optional.of(standing).filter(s -> s.task().status() == IN_PROGRESS);
    }

    /** Whether the actor decides the Frist; otherwise a wish for another one is a proposal. */
    static boolean decidesDue(Standing standing) {
        return standing.coordinator().isPresent()
                || (standing.task().status() == IN_PROGRESS
                        && standing.headOfLead().isPresent());
    }

    private static Right decideDue(Standing standing) {
        var proposal = standing.task().dueProposal();
        if (proposal.isEmpty()
                || proposal.get().by().signature().involves(standing.actor().person())) {
            return Right.NONE;
        }
        return standing.task().isProposedInReview()
                ? Right.first(standing.creator(), standing.coordinator())
                : Right.first(standing.headOfLead(), standing.coordinator());
    }

    private static Right resting(Standing standing, boolean rests) {
        return (standing.task().handling().dormantUntil() != null) == rests
                ? Right.first(standing.assignee(), standing.headOfLead(), standing.coordinator())
                : Right.NONE;
    }

    private static Right handOver(Standing standing) {
        var ownDepartment = standing.coordinator()
                .filter(capacity -> capacity.worksIn(standing.task().leadUnit().department()));
        return Right.first(standing.assignee(), standing.headOfLead(), ownDepartment);
    }

    private static Right confirm(Standing standing) {
        var head = standing.headOfLead();
        if (standing.isOwnReport() || standing.isOwnWork()) {
            return head.isPresent()
                    ? Right.refused(standing.isOwnReport() ? "tasks.hint.own-report" : "tasks.hint.own-task-confirm")
                    : Right.NONE;
        }
        var task = standing.task();
        var byCoordination = task.isLinkedTo(TaskLink.MEASURE)
                || task.handling().isCreatorHeadsLead()
                || task.handling().isReporterHeadsLead();
        return Right.first(head, standing.coordinator().filter(capacity -> byCoordination));
    }

    private static Right acknowledge(Standing standing) {
        var task = standing.task();
        if (task.status() == REJECTED) {
            return task.handling().isRejectionSeen() ? Right.NONE : Right.first(standing.coordinator());
        }
        return informable(standing)
                .map(part -> Right.first(standing.signerOf(part)))
                .orElse(Right.NONE);
    }

    /** The unit that is to take notice and for which the actor may do so, if any. */
    static Optional<Participation> informable(Standing standing) {
        return standing.task().participations().stream()
                .filter(part -> part.kind() == ParticipationKind.INFORM)
                .filter(Participation::isAsked)
                .filter(part -> standing.signerOf(part).isPresent())
                .findFirst();
    }

    /** States a task may be in after which nothing changes it any more but a step back. */
    static boolean isAtRest(TaskStatus status) {
        return status == DONE || status == REJECTED || status == WITHDRAWN;
    }
}
