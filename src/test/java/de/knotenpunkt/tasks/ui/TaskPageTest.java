package de.knotenpunkt.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.identity.DeputyshipScope;
import de.knotenpunkt.identity.Deputyships;
import de.knotenpunkt.identity.EndDeputyship;
import de.knotenpunkt.identity.GrantDeputyship;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.tasks.StoredTasks;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of tests of the page of one task: tasks brought to any state by their people, and hands to use the page with. */
public abstract class TaskPageTest extends KaribuTest {

    protected static final UnitCode SCHOOLS = new UnitCode("40");
    protected static final UnitCode SOCIAL = new UnitCode("50");
    protected static final UnitCode YOUTH = new UnitCode("51");
    protected static final String REASON = "Das ist eine Begründung, lang genug für alles.";

    @Autowired
    private TaskService tasks;

    @Autowired
    private Deputyships deputyships;

    @Autowired
    private RunAs runAs;

    @Autowired
    private Clock clock;

    private StoredTasks tasks() {
        return new StoredTasks(tasks, runAs);
    }

    protected final LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A task of GB 40 as the coordination would write it. */
    protected final TaskContent content() {
        return TaskContent.of("Raum für Deutschkurs klären", SCHOOLS, today().plusDays(30), Set.of("HF1"));
    }

    protected final TaskNumber draft(Persona creator, TaskContent content) {
        return tasks().create(creator, content, null);
    }

    protected final TaskNumber assigned(TaskContent content) {
        return tasks().create(Persona.COORDINATOR, content, new TaskStep.Assign(null));
    }

    /** A task that Sina of GB 40 works on. */
    protected final TaskNumber inProgress(TaskContent content) {
        var number = assigned(content);
        take(
                Persona.HEAD_OF_40,
                number,
                new TaskStep.Accept(
                        Persona.CLERK_OF_40.id(), null, content.participations().isEmpty() ? null : REASON));
        return number;
    }

    protected final void take(Persona persona, TaskNumber number, TaskStep step) {
        tasks().take(persona, number, step);
    }

    protected final void change(Persona persona, TaskNumber number, TaskContent content) {
        tasks().change(persona, number, content);
    }

    /** Does something while one person stands in for another. */
    protected final void whileStandingIn(Persona deputy, Persona principal, Runnable work) {
        var deputyship = runAs.person(
                principal.id(),
                () -> deputyships.grant(new GrantDeputyship(
                        principal.id(), deputy.id(), today(), today(), DeputyshipScope.REVIEW, OperationId.next())));
        try {
            work.run();
        } finally {
            runAs.person(principal.id(), () -> deputyships.end(new EndDeputyship(deputyship, 0, OperationId.next())));
        }
    }

    /** The task as the coordination sees it now. */
    protected final TaskDetails stored(TaskNumber number) {
        return tasks().details(number);
    }

    protected final void open(Persona persona, TaskNumber number) {
        loginAs(persona);
        navigate(TaskRoutes.detail(number));
    }

    /** Labels of the step buttons in their order. */
    protected static List<String> steps() {
        var row = _get(Div.class, spec -> spec.withClasses("kp-actions"));
        return _find(row, Button.class).stream().map(Button::getText).toList();
    }

    /** Presses a button of the page. */
    protected static void press(String label) {
        _click(_get(_get(TaskDetailsView.class), Button.class, spec -> spec.withText(label)));
    }

    /** Presses a button of the open dialog. */
    protected static void confirm(String label) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(label)));
    }

    protected static boolean isDialogOpen() {
        return !_find(Dialog.class).isEmpty();
    }

    /** Writes into a text area of the open dialog, found by its label. */
    protected static void write(String label, String text) {
        area(label).setValue(text);
    }

    protected static TextArea area(String label) {
        return _get(_get(Dialog.class), TextArea.class, spec -> spec.withLabel(label));
    }

    /** Chooses a person in the open dialog. */
    @SuppressWarnings("unchecked")
    protected static void choose(String label, Persona persona) {
        ComboBox<PersonRow> box = _get(_get(Dialog.class), ComboBox.class, spec -> spec.withLabel(label));
        box.setValue(box.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(persona.id()))
                .findFirst()
                .orElseThrow());
    }

    /** What stands on top of the open dialog as wrong. */
    protected static String mistakes() {
        return _get(_get(Dialog.class), ErrorSummary.class).getElement().getTextRecursively();
    }

    /** Everything that can be read on the page. */
    protected static String page() {
        return text(_get(TaskDetailsView.class));
    }

    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** What was said last. */
    protected static String said() {
        return Announcer.latest();
    }
}
