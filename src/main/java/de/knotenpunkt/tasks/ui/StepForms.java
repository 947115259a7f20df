package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.tasks.AllowedStep;
import de.knotenpunkt.tasks.StepKind;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.tasks.TaskStep;
import java.time.LocalDate;
import java.util.function.Function;

/** The form of each step. */
final class StepForms {

    private StepForms() {}

    static StepForm of(AllowedStep step, TaskDetails details, TaskNames names, LocalDate today) {
        return switch (step.kind()) {
            case PRESENT -> nothing(new TaskStep.Present());
            case ASSIGN -> assign(details, today);
            case BEGIN_REVIEW -> nothing(new TaskStep.BeginReview());
            case AGREE_DUE -> nothing(new TaskStep.AgreeDue());
            case CONTINUE -> nothing(new TaskStep.Continue());
            case ACKNOWLEDGE -> nothing(new TaskStep.Acknowledge());
            case KEEP -> new AssigneeForm(StepKind.KEEP, details, names);
            case HAND_OVER -> new AssigneeForm(StepKind.HAND_OVER, details, names);
            case ACCEPT -> new AcceptForm(details, names);
            case CO_SIGN -> new CoSignForm(step, names);
            case DELEGATE_SIGNATURE -> new DelegateForm(step, names);
            case SEND_BACK -> new SendBackForm(details, names);
            case ASSIGN_AGAIN -> new AssignAgainForm(details, names, today);
            case REJECT -> reason(StepKind.REJECT, ReasonField.LONG, TaskStep.Reject::new);
            case EXTEND_DUE -> new DateForm(step, details, today);
            case SUSPEND -> new DateForm(step, details, today);
            case DECLINE_DUE -> reason(StepKind.DECLINE_DUE, ReasonField.SHORT, TaskStep.DeclineDue::new);
            case REPORT_DONE -> new ReportForm(details);
            case CONFIRM -> new ConfirmForm(today);
            case REWORK -> reason(StepKind.REWORK, ReasonField.SHORT, TaskStep.Rework::new);
            case WITHDRAW ->
                reason(
                        StepKind.WITHDRAW,
                        details.status() == TaskStatus.DRAFT ? 0 : ReasonField.SHORT,
                        TaskStep.Withdraw::new);
            case REOPEN -> reason(StepKind.REOPEN, ReasonField.SHORT, TaskStep.Reopen::new);
            case RESUME -> reason(StepKind.RESUME, ReasonField.SHORT, TaskStep.Resume::new);
        };
    }

    /** A past Frist has to be justified; anything else needs no words. */
    private static StepForm assign(TaskDetails details, LocalDate today) {
        var due = details.content().dueOn();
        if (due == null || !due.isBefore(today)) {
            return nothing(new TaskStep.Assign(null));
        }
        var form = reason(StepKind.ASSIGN, ReasonField.SHORT, TaskStep.Assign::new);
        form.addComponentAsFirst(Html.hint("alarm", TaskTexts.text("tasks.dialog.assign-past", GermanDate.full(due))));
        return form;
    }

    private static StepForm nothing(TaskStep step) {
        return new StepForm() {
            @Override
            TaskStep read() {
                return step;
            }
        };
    }

    private static StepForm reason(StepKind kind, int shortest, Function<String, TaskStep> step) {
        var field = new ReasonField(
                TaskTexts.text(shortest > 0 ? "tasks.dialog.reason" : "tasks.dialog.reason.optional"), kind, shortest);
        var form = new StepForm() {
            @Override
            TaskStep read() {
                return step.apply(field.value());
            }
        };
        form.add(field);
        form.known("reason", field.text());
        return form;
    }
}
