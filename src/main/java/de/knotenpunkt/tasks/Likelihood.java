package de.knotenpunkt.tasks;

import java.util.Comparator;
import java.util.List;

/** Which of the allowed steps people take most often, so that its button stands first. */
final class Likelihood {

    private static final List<StepKind> ORDER = List.of(
            StepKind.AGREE_DUE,
            StepKind.ACCEPT,
            StepKind.CO_SIGN,
            StepKind.CONFIRM,
            StepKind.REPORT_DONE,
            StepKind.ASSIGN,
            StepKind.PRESENT,
            StepKind.ASSIGN_AGAIN,
            StepKind.REOPEN,
            StepKind.ACKNOWLEDGE,
            StepKind.KEEP,
            StepKind.CONTINUE,
            StepKind.BEGIN_REVIEW,
            StepKind.DECLINE_DUE,
            StepKind.REWORK,
            StepKind.DELEGATE_SIGNATURE,
            StepKind.EXTEND_DUE,
            StepKind.SUSPEND,
            StepKind.HAND_OVER,
            StepKind.SEND_BACK,
            StepKind.REJECT,
            StepKind.WITHDRAW,
            StepKind.RESUME);

    private Likelihood() {}

    /** What somebody would only do in another one's place comes last; a task that rests is first of all continued. */
    static Comparator<AllowedStep> of(Task task) {
        var rests = task.handling().dormantUntil() != null;
        return Comparator.comparing(AllowedStep::substitution)
                .thenComparing(step -> !(rests && step.kind() == StepKind.CONTINUE))
                .thenComparing(step -> ORDER.indexOf(step.kind()));
    }
}
