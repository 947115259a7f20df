package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Kbd;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.tasks.FirstStep;
import de.knotenpunkt.tasks.NewTask;
import de.knotenpunkt.tasks.StepKind;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskEntry;
import de.knotenpunkt.tasks.TaskId;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.workspace.FormKey;
import de.knotenpunkt.workspace.ui.DraftKeeper;
import de.knotenpunkt.workspace.ui.DraftKeepers;
import de.knotenpunkt.workspace.ui.DraftKeepers.DraftForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * UC-030: log a task in five inputs. What is typed is kept on the server; leaving the dialog loses nothing. The
 * buttons are the steps that the rules of tasks leave open to this person for this lead unit.
 */
final class TaskQuickEntryDialog extends Dialog {

    private static final FormKey FORM = FormKey.of("tasks.new");

    private final TaskEntry entry;
    private final TaskService tasks;
    private final EntryChoices choices;
    private final Consumer<TaskContent> openAgain;
    private final ErrorSummary errors = new ErrorSummary();
    private final TaskEntryForm form;
    private final DraftKeeper<TaskContent> draft;
    private final Div steps = new Div();
    private final Checkbox another = new Checkbox(getTranslation("tasks.quick.another"));
    private final OperationId operation = OperationId.next();
    private List<StepKind> offered = List.of();

    TaskQuickEntryDialog(
            TaskContent begun,
            TaskEntry entry,
            TaskService tasks,
            EntryChoices choices,
            DraftKeepers drafts,
            Consumer<TaskContent> openAgain) {
        this.entry = entry;
        this.tasks = tasks;
        this.choices = choices;
        this.openAgain = openAgain;
        form = new TaskEntryForm(begun, choices);
        form.name(errors);
        draft = drafts.keep(
                new DraftForm<>(
                        FORM,
                        getTranslation("tasks.quick.title"),
                        QuickEntryLink.PATH,
                        TaskContent.class,
                        form::read,
                        form::show),
                form.fields());
        form.onRouteChange(this::offerSteps);
        addClassName("kp-dialog");
        setHeaderTitle(getTranslation("tasks.quick.title"));
        setCloseOnOutsideClick(false);
        getHeader().add(draft.saved(), closeButton());
        var content = new Div(draft, errors, form);
        content.addClassName("kp-stack");
        add(content);
        steps.addClassNames("kp-row", "kp-wrap");
        var spacer = new Span();
        spacer.addClassName("kp-spacer");
        getFooter().add(steps, keepButton(), another, spacer, cancelButton());
        addKeys();
        offerSteps();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.subject().focus();
            }
        });
    }

    private void offerSteps() {
        var content = form.read();
        var open = entry.firstSteps(content.leadUnit(), content.visibility(), content.participations());
        var kinds = open.stream().map(step -> step.step().kind()).toList();
        if (kinds.equals(offered)) {
            return; // the focus may be on one of the buttons
        }
        offered = kinds;
        steps.removeAll();
        open.forEach(step -> steps.add(stepButton(step, step.equals(open.getFirst()))));
    }

    private Button stepButton(FirstStep step, boolean first) {
        var kind = step.step().kind();
        var button = new Button(getTranslation("tasks.quick.step." + kind.name()), click -> submit(kind));
        if (first) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var key = new Kbd(getTranslation("tasks.quick.key"));
            key.getElement().setAttribute("slot", "suffix");
            button.getElement().appendChild(key.getElement());
        }
        return button;
    }

    private Button keepButton() {
        return new Button(getTranslation("tasks.quick.keep-draft"), click -> submit(null));
    }

    private Button cancelButton() {
        var button = new Button(getTranslation("tasks.quick.cancel"), click -> leave());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Button closeButton() {
        var button = new Button(new Icon("close"), click -> leave());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("tasks.quick.close"));
        return button;
    }

    private void addKeys() {
        addDialogCloseActionListener(close -> leave());
        Shortcuts.addShortcutListener(this, () -> submit(first()), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(
                        this,
                        () -> {
                            another.setValue(true);
                            submit(first());
                        },
                        Key.ENTER,
                        KeyModifier.CONTROL,
                        KeyModifier.ALT)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, draft::keep, Key.KEY_S, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement()
                .setBrowserDefaultAllowed(false);
    }

    private @Nullable StepKind first() {
        return offered.isEmpty() ? null : offered.getFirst();
    }

    /** What is typed stays on the server, so leaving needs no question. */
    private void leave() {
        draft.keep();
        close();
    }

    /** Creates the task and takes the step; null leaves it a draft. */
    private void submit(@Nullable StepKind kind) {
        errors.clear();
        var missing = form.missing(kind != null);
        if (!missing.isEmpty()) {
            errors.show(missing);
            return;
        }
        try {
            var content = form.read();
            var step = step(content, kind);
            var number = tasks.create(new NewTask(
                    operation,
                    step.map(first -> content.change()
                                    .visibility(first.visibility())
                                    .build())
                            .orElse(content),
                    step.map(FirstStep::step).orElse(null)));
            draft.done();
            close();
            RecordsChanged.say(TaskId.KIND);
            Notices.success(created(number, content, kind), link(number));
            if (another.getValue()) {
                openAgain.accept(content.change().subject("").description("").build());
            }
        } catch (Problem problem) {
            errors.show(problem);
        }
    }

    private Optional<FirstStep> step(TaskContent content, @Nullable StepKind kind) {
        return entry.firstSteps(content.leadUnit(), content.visibility(), content.participations()).stream()
                .filter(open -> open.step().kind() == kind)
                .map(open -> kind == StepKind.ASSIGN
                        ? new FirstStep(new TaskStep.Assign(form.pastReason()), open.visibility())
                        : open)
                .findFirst();
    }

    private String created(TaskNumber number, TaskContent content, @Nullable StepKind kind) {
        var key = "tasks.quick.created" + (kind == null ? "" : "." + kind.name());
        return getTranslation(key, number.value(), choices.unitBrief(content.leadUnit()));
    }

    private Anchor link(TaskNumber number) {
        return new Anchor("/" + TaskRoutes.detail(number), getTranslation("tasks.quick.open", number.value()));
    }
}
