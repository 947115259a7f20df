package de.knotenpunkt.tasks;

import static de.knotenpunkt.tasks.TaskTurns.ACCEPT;
import static de.knotenpunkt.tasks.TaskTurns.ASSIGN;
import static de.knotenpunkt.tasks.TaskTurns.CONFIRM;
import static de.knotenpunkt.tasks.TaskTurns.CO_SIGN;
import static de.knotenpunkt.tasks.TaskTurns.DUE_PROPOSAL;
import static de.knotenpunkt.tasks.TaskTurns.INFORM;
import static de.knotenpunkt.tasks.TaskTurns.REJECTED;
import static de.knotenpunkt.tasks.TaskTurns.RETURNED;
import static de.knotenpunkt.tasks.TaskTurns.REWORK;
import static de.knotenpunkt.tasks.TaskTurns.START;
import static de.knotenpunkt.tasks.TaskTurns.STATEMENT;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.Notice;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.WaitingFor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who learns of what happened to a task: whose turn it has become, and who asked for it or works on it. Pure; the table
 * is {@link #told}.
 */
final class TaskNotices {

    /** Begins every reason; the rest is a turn of {@link TaskTurns} or one of the words below. */
    static final String REASON = "tasks.notice.";

    static final String ACCEPTED = "accepted";
    static final String CO_SIGNED = "co-signed";
    static final String CONFIRMED = "confirmed";
    static final String DUE_CHANGED = "due-changed";
    static final String DUE_DECLINED = "due-declined";
    static final String SUSPENDED = "suspended";
    static final String CONTINUED = "continued";
    static final String NOTED = "noted";
    static final String CHANGED = "changed";
    static final String WITHDRAWN = "withdrawn";

    private static final Set<String> PARTICIPANTS = Set.of(CO_SIGN, STATEMENT, INFORM);

    /** All reasons, what wants an act first. */
    static final List<String> REASONS = Stream.of(
                    START,
                    ACCEPT,
                    ASSIGN,
                    CO_SIGN,
                    STATEMENT,
                    INFORM,
                    CONFIRM,
                    DUE_PROPOSAL,
                    RETURNED,
                    REJECTED,
                    REWORK,
                    ACCEPTED,
                    CO_SIGNED,
                    CONFIRMED,
                    DUE_CHANGED,
                    DUE_DECLINED,
                    NOTED,
                    CHANGED,
                    SUSPENDED,
                    CONTINUED,
                    WITHDRAWN)
            .map(REASON::concat)
            .toList();

    /** Somebody who learns of a step although it is not their turn. */
    enum Who {
        ASSIGNEE,
        CREATOR,
        LEAD
    }

    /**
     * @param turns whose turn it has become, by the reasons of {@link TaskTurns}
     * @param what reason for those who only learn of it; null if nobody does
     */
    record Told(Set<String> turns, @Nullable String what, List<Who> who) {

        static Told onTurn(String... turns) {
            return new Told(Set.of(turns), null, List.of());
        }

        Told and(String reason, Who... others) {
            return new Told(turns, reason, List.of(others));
        }
    }

    private TaskNotices() {}

    /** The table: who learns of which step. */
    static Told told(StepKind step) {
        return switch (step) {
            case PRESENT -> Told.onTurn(ASSIGN);
            case ASSIGN, ASSIGN_AGAIN, REOPEN -> Told.onTurn(ACCEPT);
            case KEEP, HAND_OVER -> Told.onTurn(START);
            case BEGIN_REVIEW, DELEGATE_SIGNATURE -> Told.onTurn(CO_SIGN, STATEMENT, INFORM);
            case ACCEPT -> Told.onTurn(START).and(ACCEPTED, Who.CREATOR);
            case CO_SIGN -> Told.onTurn(CO_SIGN, STATEMENT).and(CO_SIGNED, Who.LEAD);
            case SEND_BACK -> Told.onTurn(RETURNED).and(RETURNED, Who.CREATOR);
            case REJECT -> Told.onTurn(REJECTED).and(REJECTED, Who.CREATOR);
            case EXTEND_DUE -> Told.onTurn(DUE_PROPOSAL).and(DUE_CHANGED, Who.ASSIGNEE, Who.CREATOR);
            case AGREE_DUE -> Told.onTurn().and(DUE_CHANGED, Who.ASSIGNEE, Who.CREATOR, Who.LEAD);
            case DECLINE_DUE -> Told.onTurn().and(DUE_DECLINED, Who.ASSIGNEE, Who.LEAD);
            case SUSPEND -> Told.onTurn().and(SUSPENDED, Who.ASSIGNEE, Who.CREATOR);
            case CONTINUE -> Told.onTurn().and(CONTINUED, Who.ASSIGNEE, Who.CREATOR);
            case REPORT_DONE -> Told.onTurn(CONFIRM);
            case CONFIRM -> Told.onTurn().and(CONFIRMED, Who.ASSIGNEE, Who.CREATOR);
            case REWORK, RESUME -> Told.onTurn(REWORK);
            case WITHDRAW -> Told.onTurn().and(WITHDRAWN, Who.LEAD);
            case ACKNOWLEDGE -> Told.onTurn();
        };
    }

    /** What is told of an event, given the task as it stands afterwards. */
    static List<Notice> of(DomainEvent event, Task task) {
        return switch (event) {
            case TaskStepTaken taken -> ofStep(taken, task);
            case TaskNoted noted -> others(task, NOTED, List.of(Who.ASSIGNEE, Who.CREATOR), key(event, "NOTE"));
            case TaskEdited edited -> edited.fields().isEmpty() ? List.of() : ofEdit(edited, task);
            default -> List.of();
        };
    }

    private static List<Notice> ofEdit(TaskEdited event, Task task) {
        var key = key(event, "EDIT");
        var notices = turns(task, PARTICIPANTS, key);
        notices.addAll(others(task, CHANGED, List.of(Who.ASSIGNEE), key));
        return notices;
    }

    private static List<Notice> ofStep(TaskStepTaken event, Task task) {
        var told = told(event.step());
        var key = key(event, event.step().name());
        var notices = turns(task, told.turns(), key);
        var proposed = event.step() == StepKind.EXTEND_DUE && task.dueProposal().isPresent();
        var what = told.what();
        if (what != null && !proposed) {
            notices.addAll(others(task, what, told.who(), key));
        }
        return notices;
    }

    private static List<Notice> turns(Task task, Set<String> reasons, String key) {
        var notices = new ArrayList<Notice>();
        for (var turn : TaskTurns.of(task)) {
            if (reasons.contains(turn.reason())) {
                notices.add(new Notice(
                        turn.token(),
                        REASON + turn.reason(),
                        task.ref(),
                        PARTICIPANTS.contains(turn.reason()) ? participation(task, turn) : key,
                        turn.except()));
            }
        }
        return notices;
    }

    /** A unit that was asked is not asked again by every later step, but by a text that takes its word back. */
    private static String participation(Task task, WaitingFor turn) {
        var taken = task.participations().stream()
                .map(Participation::row)
                .filter(ParticipationRow::toResubmit)
                .map(ParticipationRow::decidedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(Instant::toString)
                .orElse("-");
        return task.ref() + ":" + turn.reason() + ":" + turn.since() + ":" + taken;
    }

    private static List<Notice> others(Task task, String reason, List<Who> who, String key) {
        return who.stream()
                .flatMap(one -> tokens(task, one).stream())
                .map(token -> new Notice(token, REASON + reason, task.ref(), key))
                .toList();
    }

    private static List<Token> tokens(Task task, Who who) {
        return switch (who) {
            case ASSIGNEE ->
                Stream.ofNullable(task.handling().assignee()).map(Token::person).toList();
            case CREATOR -> List.of(Token.person(task.creator()));
            case LEAD -> List.of(Token.head(task.leadUnit()));
        };
    }

    private static String key(DomainEvent event, String what) {
        return event.ref() + ":" + what + ":" + event.at();
    }
}
