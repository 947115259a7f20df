package de.knotenpunkt.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.records.NoteKind;
import de.knotenpunkt.search.SearchIndex;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.StoredTasks;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the page tests of the search share: tasks with a word of their own, and what people see. */
abstract class SearchPageTest extends KaribuTest {

    /** Letters only, of a word that no other test writes. */
    protected final String word = "Zz"
            + ThreadLocalRandom.current()
                    .ints(10, 'a', 'z')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    @Autowired
    private TaskService tasks;

    @Autowired
    private RunAs runAs;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext context;

    final TaskNumber given(String subject, String unit, VisibilityClass visibility) {
        var content = TaskContent.of(
                        subject + " " + word,
                        new UnitCode(unit),
                        LocalDate.now(clock).plusDays(9),
                        Set.of("HF1"))
                .change()
                .visibility(visibility)
                .build();
        return new StoredTasks(tasks, runAs)
                .create(Persona.COORDINATOR, content, new TaskStep.Assign("Nachträglich erfasst."));
    }

    final void note(TaskNumber number, String text) {
        runAs.person(
                Persona.COORDINATOR.id(),
                () -> tasks.note(tasks.details(number).id(), OperationId.next(), NoteKind.PHONE_CALL, text));
    }

    /** Lets the search read what was written. */
    final void read() {
        new SearchIndex(context).catchUp();
    }

    final void open(String query) {
        navigate("suche?q=" + query);
        assertPage("Suche");
    }

    /** Titles of the hits, without the word of this test. */
    final List<String> titles() {
        return _find(HitItem.class).stream()
                .map(hit -> text(_get(hit, H2.class)).replace(" " + word, ""))
                .toList();
    }

    static List<String> links() {
        return _find(HitItem.class).stream()
                .map(hit -> _get(_get(hit, H2.class), Anchor.class).getHref())
                .toList();
    }

    /** Tabs as they read, counts included. */
    static List<String> tabs() {
        return _find(_get(KindTabs.class), Anchor.class).stream()
                .map(SearchPageTest::words)
                .toList();
    }

    static String words(Component component) {
        return String.join(
                " ",
                component
                        .getElement()
                        .getChildren()
                        .map(child -> child.getTextRecursively())
                        .toList());
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    static String page() {
        return text(_get(SearchView.class));
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
