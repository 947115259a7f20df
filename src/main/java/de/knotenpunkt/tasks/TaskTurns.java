package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.WaitingFor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whose turn it is: stored beside the task like its audience, and asked by "wartet auf mich", deputies included. */
public final class TaskTurns {

    static final String ASSIGN = "assign";
    static final String ACCEPT = "accept";
    static final String CO_SIGN = "co-sign";
    static final String STATEMENT = "statement";
    static final String INFORM = "inform";
    static final String DUE_PROPOSAL = "due-proposal";
    static final String START = "start";
    static final String REWORK = "rework";
    static final String CONFIRM = "confirm";
    static final String RETURNED = "returned";
    static final String REJECTED = "rejected";

    private static final Set<String> DECISIONS =
            Set.of(ACCEPT, ASSIGN, CONFIRM, CO_SIGN, STATEMENT, INFORM, DUE_PROPOSAL);

    private static final Token COORDINATION = Token.role(Role.COORDINATOR);

    private final Task task;
    private final List<WaitingFor> turns = new ArrayList<>();

    private TaskTurns(Task task) {
        this.task = task;
    }

    /** Whether who is on turn for this reason has to say a word, not to do the work. */
    public static boolean asksForDecision(String reason) {
        return DECISIONS.contains(reason);
    }

    static List<WaitingFor> of(Task task) {
        var turns = new TaskTurns(task);
        turns.byStatus();
        turns.participants();
        turns.dueProposal();
        return turns.turns;
    }

    private void byStatus() {
        var handling = task.handling();
        var since = task.statusSince();
        switch (task.status()) {
            case DRAFT -> {
                var presentedAt = handling.presentedAt();
                if (presentedAt != null) {
                    add(Token.head(task.creatorUnit()), ASSIGN, presentedAt, everybody(task.createdBy()));
                    add(COORDINATION, ASSIGN, presentedAt, everybody(task.createdBy()));
                }
            }
            case ASSIGNED, IN_REVIEW -> {
                var waitsSince = handling.assignedAt() == null ? since : handling.assignedAt();
                add(Token.head(task.leadUnit()), ACCEPT, waitsSince, everybody(task.createdBy()));
                if (handling.isCreatorHeadsLead()) {
                    add(COORDINATION, ACCEPT, waitsSince, everybody(task.createdBy()));
                }
            }
            case IN_PROGRESS -> {
                var attention = handling.attention();
                var assignee = handling.assignee();
                if (attention != null && assignee != null) {
                    add(
                            Token.person(assignee),
                            attention == Handling.Attention.START ? START : REWORK,
                            since,
                            Set.of());
                }
            }
            case REPORTED_DONE -> {
                var except = new HashSet<>(everybody(task.createdBy()));
                handling.reportedBy().ifPresent(by -> except.addAll(everybody(by)));
                add(Token.head(task.leadUnit()), CONFIRM, since, except);
                if (handling.isCreatorHeadsLead() || handling.isReporterHeadsLead()) {
                    add(COORDINATION, CONFIRM, since, except);
                }
            }
            case RETURNED -> {
                add(Token.person(task.creator()), RETURNED, since, Set.of());
                add(COORDINATION, RETURNED, since, Set.of());
            }
            case REJECTED -> {
                if (!handling.isRejectionSeen()) {
                    add(COORDINATION, REJECTED, since, Set.of());
                }
            }
            case DONE, WITHDRAWN -> {
                // nobody has to do anything
            }
        }
    }

    private void participants() {
        if (StepRules.isAtRest(task.status()) || task.status() == TaskStatus.RETURNED) {
            return;
        }
        for (var part : Participations.onTurn(task.participations())) {
            var requestedAt = part.requestedAt();
            var signer = part.signer();
            var reason = switch (part.kind()) {
                case CO_SIGN -> CO_SIGN;
                case STATEMENT -> STATEMENT;
                case INFORM -> INFORM;
            };
            if (requestedAt != null) {
                add(signer == null ? Token.head(part.unit()) : Token.person(signer), reason, requestedAt, Set.of());
            }
        }
    }

    private void dueProposal() {
        task.dueProposal().ifPresent(proposal -> {
            var except = everybody(proposal.by().signature());
            var since = task.changedAt();
            add(
                    task.isProposedInReview() ? Token.person(task.creator()) : Token.head(task.leadUnit()),
                    DUE_PROPOSAL,
                    since,
                    except);
        });
    }

    /** Two units of one head would be the same turn twice. */
    private void add(Token token, String reason, Instant since, Set<PersonId> except) {
        if (turns.stream()
                .noneMatch(turn -> turn.token().equals(token) && turn.reason().equals(reason))) {
            turns.add(new WaitingFor(token, reason, since, except));
        }
    }

    private static Set<PersonId> everybody(Signature by) {
        var behalf = by.onBehalfOf();
        return behalf == null ? Set.of(by.person()) : Set.of(by.person(), behalf);
    }
}
