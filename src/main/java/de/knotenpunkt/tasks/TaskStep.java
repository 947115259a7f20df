package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step with what it needs; texts are checked by the task itself, never by the form alone. */
public sealed interface TaskStep {

    StepKind kind();

    /** Waits for the own head and the coordination, either of whom assigns it. */
    record Present() implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.PRESENT;
        }
    }

    /** @param reason needed if the Frist lies in the past, which only the coordination may do */
    record Assign(@Nullable String reason) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.ASSIGN;
        }
    }

    /** @param assignee a person of the own unit; the head as a rule */
    record Keep(PersonId assignee) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.KEEP;
        }
    }

    record BeginReview() implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.BEGIN_REVIEW;
        }
    }

    /**
     * @param assignee a person of the lead unit
     * @param hint words for that person
     * @param overrideReason needed if a Mitzeichnung is still open
     */
    record Accept(
            PersonId assignee,
            @Nullable String hint,
            @Nullable String overrideReason) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.ACCEPT;
        }
    }

    record CoSign(
            UnitCode unit,
            CoSignDecision decision,
            @Nullable String comment) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.CO_SIGN;
        }
    }

    record DelegateSignature(UnitCode unit, PersonId signer) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.DELEGATE_SIGNATURE;
        }
    }

    /** @param proposedUnit needed if the reason is {@link ReturnReason#NOT_RESPONSIBLE} */
    record SendBack(
            ReturnReason why, String reason, @Nullable UnitCode proposedUnit) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.SEND_BACK;
        }
    }

    /** Changes lead unit or Frist on the way; null leaves them, then the text must have changed. */
    record AssignAgain(
            @Nullable UnitCode leadUnit, @Nullable LocalDate dueOn) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.ASSIGN_AGAIN;
        }
    }

    record Reject(String reason) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.REJECT;
        }
    }

    record ExtendDue(LocalDate dueOn, String reason) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.EXTEND_DUE;
        }
    }

    record AgreeDue() implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.AGREE_DUE;
        }
    }

    record DeclineDue(String reason) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.DECLINE_DUE;
        }
    }

    /** @param followUpOn day on which it must be looked at again */
    record Suspend(LocalDate followUpOn, String reason) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.SUSPEND;
        }
    }

    record Continue() implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.CONTINUE;
        }
    }

    record HandOver(PersonId assignee, @Nullable String hint) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.HAND_OVER;
        }
    }

    /** @param effortMinutes minutes of work in all; null leaves what is noted */
    record ReportDone(String result, @Nullable Integer effortMinutes) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.REPORT_DONE;
        }
    }

    /** @param supervisionOn day of a Wiedervorlage for supervision, if wanted */
    record Confirm(@Nullable LocalDate supervisionOn) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.CONFIRM;
        }
    }

    record Rework(String reason) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.REWORK;
        }
    }

    /** @param reason needed unless the task is still a draft */
    record Withdraw(@Nullable String reason) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.WITHDRAW;
        }
    }

    record Reopen(String reason) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.REOPEN;
        }
    }

    record Resume(String reason) implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.RESUME;
        }
    }

    record Acknowledge() implements TaskStep {
        @Override
        public StepKind kind() {
            return StepKind.ACKNOWLEDGE;
        }
    }
}
