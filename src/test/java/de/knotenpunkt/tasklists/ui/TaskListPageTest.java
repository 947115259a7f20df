package de.knotenpunkt.tasklists.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasklists.TaskRow;
import de.knotenpunkt.tasks.StoredTasks;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page tests of the list share: tasks with a word of their own, and what people see and press. */
abstract class TaskListPageTest extends KaribuTest {

    /** In the subject of every task of this test, and of no other. */
    protected final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    private TaskService tasks;

    @Autowired
    private RunAs runAs;

    @Autowired
    private Clock clock;

    private StoredTasks tasks() {
        return new StoredTasks(tasks, runAs);
    }

    final LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Assigned by the coordination to a unit, due in some days. */
    final TaskNumber given(String subject, String unit, int dueInDays) {
        return given(content(subject, unit, dueInDays));
    }

    final TaskNumber given(TaskContent content) {
        return tasks().create(Persona.COORDINATOR, content, new TaskStep.Assign("Nachträglich erfasst."));
    }

    final TaskContent content(String subject, String unit, int dueInDays) {
        return TaskContent.of(subject + " " + word, new UnitCode(unit), today().plusDays(dueInDays), Set.of("HF1"));
    }

    /** Accepted by the head of GB 40 and given to their clerk. */
    final TaskNumber inProgress(String subject, int dueInDays) {
        var number = given(subject, "40", dueInDays);
        tasks().take(Persona.HEAD_OF_40, number, new TaskStep.Accept(Persona.CLERK_OF_40.id(), null, null));
        return number;
    }

    final TaskDetails details(TaskNumber number) {
        return tasks().details(number);
    }

    /** Opens the list narrowed to the tasks of this test. */
    final void open(String more) {
        navigate("aufgaben?text=" + word + more);
        assertPage("Aufgaben");
    }

    final List<String> subjects() {
        return rows().stream().map(row -> row.subject().replace(" " + word, "")).toList();
    }

    final List<TaskRow> rows() {
        var grids = _find(TaskGrid.class);
        return grids.isEmpty()
                ? List.of()
                : grids.getFirst().getLazyDataView().getItems().toList();
    }

    /** Ticks the box of the row with this number, by its name. */
    final void choose(TaskNumber number, boolean chosen) {
        var grid = _get(TaskGrid.class);
        var index = rows().stream().map(TaskRow::number).toList().indexOf(number);
        var box = (Checkbox) GridKt._getCellComponent(grid, index, "selection");
        assertThat(box.getElement().getProperty("accessibleName")).isEqualTo("Aufgabe " + number + " auswählen");
        _setValue(box, chosen, true);
    }

    static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    static void pressNamed(String name) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())));
    }

    /** The number of hits, as the status region says it. */
    static String hits() {
        return _get(TaskFilterBar.class)
                .getElement()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .filter(child -> "status".equals(child.getAttribute("role")))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    /** Texts of the tabs, counts included. */
    static List<String> tabs() {
        return _find(_get(TaskViewTabs.class), Anchor.class).stream()
                .map(link -> String.join(
                        " ", _find(link, Span.class).stream().map(Span::getText).toList()))
                .toList();
    }

    static String currentTab() {
        return _find(_get(TaskViewTabs.class), Anchor.class).stream()
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(link -> _find(link, Span.class).getFirst().getText())
                .findFirst()
                .orElse("");
    }

    /** What the browser shows behind the question mark. */
    static String query() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getQueryString();
    }
}
