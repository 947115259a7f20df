package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.tasks.AllowedStep;
import de.knotenpunkt.tasks.StepKind;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.tasks.TaskStep;
import java.time.LocalDate;

/** „Frist verlängern", „Ruhend stellen": a date and why. */
final class DateForm extends StepForm {

    private final boolean rests;
    private final SmartDateField day;
    private final ReasonField reason;

    DateForm(AllowedStep step, TaskDetails details, LocalDate today) {
        rests = step.kind() == StepKind.SUSPEND;
        if (step.proposal()) {
            var who = details.status() == TaskStatus.IN_PROGRESS ? "by-head" : "by-creator";
            add(Html.hint(
                    "info",
                    getTranslation(
                            "tasks.dialog.due.proposal.sentence", getTranslation("tasks.dialog.due.proposal." + who))));
        }
        day = field(
                rests ? "followUpOn" : "dueOn",
                new SmartDateField(getTranslation(rests ? "tasks.dialog.follow-up" : "tasks.dialog.due"), () -> today));
        day.setRequiredIndicatorVisible(true);
        var due = details.content().dueOn();
        if (!rests && due != null) {
            day.setHelperText(
                    getTranslation("tasks.dialog.due.present", GermanDate.full(due)) + ". " + day.getHelperText());
        }
        reason = new ReasonField(getTranslation("tasks.dialog.reason"), step.kind(), ReasonField.SHORT);
        add(reason);
        known("reason", reason.text());
    }

    @Override
    TaskStep read() {
        var chosen = chosen(day, rests ? "followUpOn" : "dueOn", "tasks.dialog.choose-date");
        return rests ? new TaskStep.Suspend(chosen, reason.value()) : new TaskStep.ExtendDue(chosen, reason.value());
    }
}
