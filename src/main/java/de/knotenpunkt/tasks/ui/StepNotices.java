package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said after a step: what happened, and who has it now. */
final class StepNotices {

    private StepNotices() {}

    static String of(TaskStep step, TaskDetails before, TaskDetails after, TaskNames names) {
        return switch (step) {
            case TaskStep.Assign assign ->
                said(step, names.brief(after.content().leadUnit()));
            case TaskStep.AssignAgain again ->
                said(
                        step,
                        names.brief(again.leadUnit() == null ? before.content().leadUnit() : again.leadUnit()));
            case TaskStep.Reopen reopen ->
                said(step, names.brief(after.content().leadUnit()));
            case TaskStep.Accept accept -> said(step, names.person(accept.assignee()));
            case TaskStep.HandOver over -> said(step, names.person(over.assignee()));
            case TaskStep.DelegateSignature delegate -> said(step, names.person(delegate.signer()));
            case TaskStep.SendBack back -> said(step, before.createdBy().name());
            case TaskStep.ReportDone report -> said(step, confirmer(after, names));
            case TaskStep.Rework rework -> said(step, person(before.assignee(), names));
            case TaskStep.Suspend suspend -> said(step, GermanDate.full(suspend.followUpOn()));
            case TaskStep.ExtendDue extend ->
                after.dueProposal() == null
                        ? said(step, GermanDate.full(extend.dueOn()))
                        : TaskTexts.text("tasks.done.propose-due", GermanDate.full(extend.dueOn()));
            case TaskStep.AgreeDue agree ->
                said(
                        step,
                        before.dueProposal() == null
                                ? ""
                                : GermanDate.full(before.dueProposal().dueOn()));
            case TaskStep.DeclineDue decline -> said(step, day(before.content().dueOn()));
            default -> said(step);
        };
    }

    /** Who is to confirm: a head who did not report it, else the coordination. */
    private static String confirmer(TaskDetails after, TaskNames names) {
        var heads = names.heads(after.content().leadUnit());
        var reporter = after.reportedBy();
        return heads.stream()
                .filter(head -> reporter == null || !reporter.involves(head.id()))
                .filter(head -> !after.createdBy().involves(head.id()))
                .map(head -> head.name())
                .findFirst()
                .orElseGet(() -> TaskTexts.text(
                        heads.isEmpty() ? "tasks.done.report-to-head" : "tasks.done.report-to-coordination"));
    }

    private static String person(@Nullable PersonId person, TaskNames names) {
        return person == null ? "" : names.person(person);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : GermanDate.full(day);
    }

    private static String said(TaskStep step, Object... parameters) {
        return TaskTexts.text("tasks.done." + step.kind().name(), parameters);
    }
}
