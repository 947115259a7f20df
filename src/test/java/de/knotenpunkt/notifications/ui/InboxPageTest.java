package de.knotenpunkt.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.StoredTasks;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Base of tests of the inbox: empty at first, filled by what people do. */
abstract class InboxPageTest extends KaribuTest {

    static final Persona SINA = Persona.CLERK_OF_40;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RunAs runAs;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void empty() {
        for (var table : List.of("notice", "notice_choice", "notice_schedule")) {
            jdbc.update("delete from " + table);
        }
    }

    /** The coordination assigned it, Bernd accepted it, Sina works on it. */
    TaskNumber assignedToSina(TaskContent content) {
        var stored = new StoredTasks(tasks, runAs);
        var number = stored.create(Persona.COORDINATOR, content, new TaskStep.Assign(null));
        stored.take(Persona.HEAD_OF_40, number, new TaskStep.Accept(SINA.id(), null, null));
        return number;
    }

    static TaskContent content(String subject) {
        return TaskContent.of(subject, new UnitCode("40"), LocalDate.of(2099, 1, 4), Set.of("HF1"));
    }

    /** What the bell says to screen readers. */
    static String bell() {
        return String.valueOf(_get(Bell.class).getElement().getAttribute("aria-label"));
    }

    /** The bell is told by a thread of its own. */
    static void assertBell(String end) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(bell()).endsWith(end);
        });
    }

    static List<String> lines() {
        return _find(InboxLine.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    static void press(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }
}
