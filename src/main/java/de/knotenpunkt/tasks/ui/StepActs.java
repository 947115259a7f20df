package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Kbd;
import de.knotenpunkt.shared.ui.Keys;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.Problems;
import de.knotenpunkt.tasks.AllowedStep;
import de.knotenpunkt.tasks.SeenTask;
import de.knotenpunkt.tasks.StepKind;
import de.knotenpunkt.tasks.TaskConflict;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The allowed next steps of a task as buttons, and what happens when one is pressed. */
@Component
public class StepActs {

    /** Fields of the task itself: what is wrong there is put right in its form. */
    private static final Set<String> OF_THE_FORM = Set.of("dueOn", "leadUnit", "fields", "subject");

    /** Steps that bring the task on; a button beside them is never filled. */
    private static final Set<StepKind> FORWARD = EnumSet.of(
            StepKind.PRESENT,
            StepKind.ASSIGN,
            StepKind.KEEP,
            StepKind.ACCEPT,
            StepKind.CO_SIGN,
            StepKind.ASSIGN_AGAIN,
            StepKind.AGREE_DUE,
            StepKind.CONTINUE,
            StepKind.REPORT_DONE,
            StepKind.CONFIRM,
            StepKind.REOPEN,
            StepKind.ACKNOWLEDGE);

    private final TaskService tasks;
    private final TaskNames names;
    private final Clock clock;

    StepActs(TaskService tasks, TaskNames names, Clock clock) {
        this.tasks = tasks;
        this.names = names;
        this.clock = clock;
    }

    /** The likeliest first and filled; below, in whose place one would act, and why an expected step is missing. */
    Div buttons(TaskPage page) {
        var details = page.details();
        var row = new Div();
        row.addClassName("kp-actions");
        for (var step : details.steps()) {
            var button = button(step, page);
            if (row.getComponentCount() == 0 && !step.substitution() && FORWARD.contains(step.kind())) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            row.add(button);
        }
        behalf(details)
                .forEach((name, labels) -> why(row, "user", TaskTexts.text("tasks.detail.behalf", name, labels)));
        var instead = labels(
                details.steps().stream().filter(AllowedStep::substitution).toList());
        if (!instead.isEmpty()) {
            why(row, "user", TaskTexts.text("tasks.detail.substitution", instead));
        }
        details.hints().forEach(hint -> why(row, "info", TaskTexts.text(hint)));
        if (details.steps().isEmpty() && details.hints().isEmpty()) {
            why(row, "info", TaskTexts.text("tasks.detail.no-steps"));
        }
        return row;
    }

    /** The button of one step, with its symbol and key. */
    public Button button(AllowedStep step, TaskPage page) {
        var button =
                new Button(TaskTexts.of(step.kind()), new Icon(StepIcons.of(step.kind())), click -> begin(step, page));
        TaskKeys.of(step.kind()).ifPresent(key -> {
            button.setSuffixComponent(new Kbd(key.toUpperCase(Locale.ROOT)));
            Keys.bind(button, key);
        });
        return button;
    }

    private static Map<String, String> behalf(TaskDetails details) {
        var names = new LinkedHashMap<String, String>();
        details.steps().stream()
                .filter(step -> step.onBehalfOf() != null)
                .collect(Collectors.groupingBy(
                        step -> String.valueOf(step.onBehalfOf()), LinkedHashMap::new, Collectors.toList()))
                .forEach((name, steps) -> names.put(name, labels(steps)));
        return names;
    }

    private static String labels(List<AllowedStep> steps) {
        return steps.stream().map(step -> TaskTexts.of(step.kind())).collect(Collectors.joining(", "));
    }

    private static void why(Div row, String icon, String sentence) {
        var line = Html.div("kp-actions-why", new Icon(icon).styled("kp-icon-s"));
        line.add(Html.span(sentence));
        row.add(line);
    }

    /** Asks for what the step needs, or takes it at once if it needs nothing. */
    private void begin(AllowedStep step, TaskPage page) {
        var form = StepForms.of(step, page.details(), names, LocalDate.now(clock));
        if (form.isEmpty() && !step.substitution()) {
            take(form.read(), page);
        } else {
            new StepDialog(step, form, page, this).open();
        }
    }

    private void take(TaskStep wish, TaskPage page) {
        try {
            perform(wish, page.details(), OperationId.next(), null, page);
        } catch (TaskConflict conflict) {
            page.show(conflict.current());
            Problems.show(conflict);
        } catch (Problem problem) {
            if (page.details().editable()
                    && problem.field().filter(OF_THE_FORM::contains).isPresent()) {
                page.edit(problem);
            } else {
                Problems.show(problem);
            }
        }
    }

    /** Takes the step as of the state seen, then says so on the page. */
    public void perform(
            TaskStep wish, TaskDetails seen, OperationId operation, @Nullable String substitution, TaskPage page) {
        tasks.perform(new SeenTask(seen.id(), seen.version(), operation, substitution), wish);
        page.done(now -> StepNotices.of(wish, seen, now, names));
    }

    /** Says that a step is over because somebody else was faster. */
    static void missed(AllowedStep step, TaskConflict conflict) {
        Notices.problem(TaskTexts.text(
                "tasks.dialog.stale-over", conflict.current().changedByName(), TaskTexts.of(step.kind())));
    }
}
