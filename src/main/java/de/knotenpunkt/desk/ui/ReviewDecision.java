package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Kbd;
import de.knotenpunkt.shared.ui.Keys;
import de.knotenpunkt.shared.ui.Problems;
import de.knotenpunkt.tasks.AllowedStep;
import de.knotenpunkt.tasks.StepKind;
import de.knotenpunkt.tasks.TaskConflict;
import de.knotenpunkt.tasks.ui.StepActs;
import de.knotenpunkt.tasks.ui.StepIcons;
import de.knotenpunkt.tasks.ui.TaskNames;
import de.knotenpunkt.tasks.ui.TaskPage;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decision, docked below the record: the steps that are open, the likeliest first and filled. */
final class ReviewDecision extends Div {

    private static final List<StepKind> DECISIONS = List.of(
            StepKind.CO_SIGN,
            StepKind.ACKNOWLEDGE,
            StepKind.AGREE_DUE,
            StepKind.DECLINE_DUE,
            StepKind.ASSIGN,
            StepKind.ACCEPT,
            StepKind.CONFIRM,
            StepKind.REWORK,
            StepKind.SEND_BACK,
            StepKind.REJECT,
            StepKind.EXTEND_DUE,
            StepKind.DELEGATE_SIGNATURE);

    private final TaskPage page;
    private final StepActs acts;
    private final ErrorSummary errors = new ErrorSummary();
    private final @Nullable ReviewAccept accept;
    private final OperationId operation = OperationId.next();
    private @Nullable Button first;

    ReviewDecision(TaskPage page, StepActs acts, TaskNames names) {
        this.page = page;
        this.acts = acts;
        addClassName("kp-decision-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("tasks.review.decision"));
        var details = page.details();
        var steps = details.steps().stream()
                .filter(step -> DECISIONS.contains(step.kind()))
                .sorted((one, other) -> DECISIONS.indexOf(one.kind()) - DECISIONS.indexOf(other.kind()))
                .toList();
        accept = steps.stream()
                .filter(step -> step.kind() == StepKind.ACCEPT)
                .findFirst()
                .map(step -> new ReviewAccept(step, details, names, this::accept))
                .orElse(null);
        add(errors);
        if (accept != null) {
            accept.name(errors);
            add(accept);
        }
        var row = Html.div("kp-decision-steps");
        steps.forEach(step -> row.add(button(step)));
        details.hints().forEach(hint -> row.add(why(getTranslation(hint))));
        if (steps.isEmpty() && details.hints().isEmpty()) {
            row.add(why(getTranslation("tasks.detail.no-steps")));
        }
        add(row);
    }

    /** Where Enter leads from the list. */
    void focus() {
        if (accept != null && first != null && first.getElement().hasAttribute("data-kp-accept")) {
            accept.focus();
        } else if (first != null) {
            first.focus();
        }
    }

    private Component button(AllowedStep step) {
        var button = step.kind() == StepKind.ACCEPT ? acceptButton() : acts.button(step, page);
        if (first == null) {
            first = button;
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private Button acceptButton() {
        var button =
                new Button(TaskTexts.of(StepKind.ACCEPT), new Icon(StepIcons.of(StepKind.ACCEPT)), click -> accept());
        button.setSuffixComponent(new Kbd("A"));
        button.getElement().setAttribute("data-kp-accept", true);
        return Keys.bind(button, "a");
    }

    private void accept() {
        if (accept == null) {
            return;
        }
        errors.clear();
        var seen = page.details();
        try {
            acts.perform(accept.read(), seen, operation, accept.substitution(), page);
        } catch (TaskConflict conflict) {
            page.show(conflict.current());
            Problems.show(conflict);
        } catch (Problem problem) {
            errors.show(problem);
        }
    }

    private static Component why(String sentence) {
        return Html.div("kp-actions-why", new Icon("info").styled("kp-icon-s"), new Span(" " + sentence));
    }
}
