package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.tasks.AllowedStep;
import de.knotenpunkt.tasks.ParticipationRow;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.tasks.ui.PersonPicker;
import de.knotenpunkt.tasks.ui.TaskNames;
import java.util.Objects;

/** The commonest decision in one line: who works on it, until when, and a word on the way. */
final class ReviewAccept extends Div {

    private final PersonPicker assignee;
    private final TextField hint = new TextField();
    private final TextField substitution = new TextField(getTranslation("tasks.dialog.substitution"));
    private final boolean signaturesOpen;

    ReviewAccept(AllowedStep step, TaskDetails details, TaskNames names, Runnable accept) {
        addClassName("kp-decision-fields");
        var unit = details.content().leadUnit();
        assignee = new PersonPicker(getTranslation("tasks.review.assignee"), unit, names);
        assignee.setHelperText(null);
        assignee.setPlaceholder(getTranslation("tasks.review.assignee.placeholder", names.brief(unit.department())));
        assignee.preset(details.assignee());
        var due = new TextField(getTranslation("tasks.review.due"));
        var day = details.content().dueOn();
        due.setValue(day == null ? "–" : GermanDate.full(day));
        due.setReadOnly(true);
        signaturesOpen = details.participations().stream().anyMatch(ReviewAccept::isAwaited);
        hint.setLabel(getTranslation(signaturesOpen ? "tasks.review.override" : "tasks.review.hint"));
        hint.setPlaceholder(getTranslation(signaturesOpen ? "tasks.review.override.placeholder" : "tasks.review.free"));
        substitution.setVisible(step.substitution());
        // Enter within an open list chooses from it and comes no further than that
        assignee.getElement()
                .addEventListener("keydown", key -> accept.run())
                .setFilter("event.key === 'Enter' && !event.defaultPrevented && !event.target.opened");
        hint.addKeyDownListener(Key.ENTER, key -> accept.run());
        add(assignee, due, hint, substitution);
    }

    void name(ErrorSummary errors) {
        errors.field("assignee", assignee).field("reason", hint).field("substitution", substitution);
    }

    void focus() {
        assignee.focus();
    }

    String substitution() {
        return substitution.getValue();
    }

    /** @throws InvalidValue if nobody is chosen */
    TaskStep read() {
        var person = assignee.getValue();
        if (person == null) {
            throw InvalidValue.at("assignee", "tasks.dialog.choose-person");
        }
        var words = hint.getValue();
        return new TaskStep.Accept(
                Objects.requireNonNull(person).id(), signaturesOpen ? null : words, signaturesOpen ? words : null);
    }

    private static boolean isAwaited(ParticipationRow row) {
        return row.kind().asksForDecision() && (row.decision() == null || row.toResubmit());
    }
}
