package de.knotenpunkt.tasklists.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.shared.ui.NavigationBadges;
import de.knotenpunkt.shared.ui.PageMemory;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.StatementCounter;
import de.knotenpunkt.testing.UseCase;
import de.knotenpunkt.workspace.Preferences;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/**
 * How many statements a page costs that is the first of its window: what the window needs (preferences), the frame (what
 * waits) and the page itself, for everybody and however much there is to show.
 */
@DirtiesContext // leaves more than other tests can live with
class StatementBudgetTest extends TaskListPageTest {

    private static final int START_PAGE = 12;
    private static final int LIST = 6;
    private static final int DETAIL = 12;

    /** Read by whoever comes first and remembered for all people of a node: not what this page costs. */
    private static final List<String> SHARED = List.of(
            "from org_unit",
            "from person_unit",
            "from person_role",
            "from person",
            "from deputyship",
            "from field_of_action");

    @Autowired
    private List<NavigationBadges> badges;

    @Autowired
    private Preferences preferences;

    @ParameterizedTest
    @EnumSource(value = Persona.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void start_page(Persona persona) {
        var few = statements(() -> loginAs(persona));
        given("Noch eine", "40", 1);
        inProgress("Und noch eine", 3);
        var more = statements(() -> loginAs(persona));

        assertPage("Mein Tag");
        assertThat(few).hasSizeLessThanOrEqualTo(START_PAGE);
        assertThat(more).hasSizeLessThanOrEqualTo(START_PAGE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOBODY", "IT_ADMIN", "AUDITOR"})
    @UseCase(id = "UC-020", scenario = "A8: lange Listen")
    void list(Persona persona) {
        given("Kurze Liste", "40", 1);
        loginAs(persona);
        var few = firstPage(this::openAndRead);
        for (int index = 0; index < 60; index++) {
            given("Lange Liste " + index, "40", index);
        }
        loginAs(persona);
        var many = firstPage(this::openAndRead);

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(LIST);
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOBODY", "IT_ADMIN", "AUDITOR"})
    void detail(Persona persona) {
        var number = inProgress("Einzelheiten", 5);
        loginAs(persona);

        assertThat(firstPage(() -> navigate("aufgaben/" + number.value()))).hasSizeLessThanOrEqualTo(DETAIL);
    }

    /** Some roles may not read a list or a task: for them the refusal is what costs. */
    private void openAndRead() {
        open("");
        _find(TaskGrid.class)
                .forEach(grid ->
                        assertThat(grid.getLazyDataView().getItem(0).subject()).contains(word));
    }

    /** Opens a page in a window that is there already, and adds what a new window and its frame read. */
    private List<String> firstPage(Runnable page) {
        var statements = new ArrayList<>(statements(page));
        PageMemory.forget();
        statements.addAll(statements(() -> badges.forEach(NavigationBadges::waiting)));
        statements.addAll(statements(preferences::all));
        return statements;
    }

    private static List<String> statements(Runnable action) {
        return StatementCounter.during(action).stream()
                .filter(sql -> SHARED.stream().noneMatch(sql::contains))
                .toList();
    }
}
