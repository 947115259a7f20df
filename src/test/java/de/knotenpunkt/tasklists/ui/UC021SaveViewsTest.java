package de.knotenpunkt.tasklists.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasklists.TaskColumn;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class UC021SaveViewsTest extends TaskListPageTest {

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void forget() {
        jdbc.update("delete from saved_view");
        jdbc.update("delete from preference");
    }

    @Test
    @UseCase(id = "UC-021")
    void a_list_is_kept_under_a_name_and_opened_as_a_tab() {
        given("Dringend", "40", 3);
        loginAs(Persona.CLERK_OF_40);
        open("");

        save("Meine Suche", Optional.empty());

        assertThat(tabs()).contains("Meine Suche 1");
        assertThat(currentTab()).isEqualTo("Meine Suche");
        loginAs(Persona.CLERK_OF_32);
        navigate("aufgaben");
        assertThat(tabs()).noneMatch(tab -> tab.startsWith("Meine Suche"));
    }

    @Test
    @UseCase(id = "UC-021", scenario = "A1: für den Geschäftsbereich")
    void a_view_for_the_unit_stands_on_the_tabs_of_colleagues() {
        loginAs(Persona.CLERK_OF_40);
        open("");

        save("Unsere Suche", Optional.of(new UnitCode("40")));

        loginAs(Persona.HEAD_OF_40);
        navigate("aufgaben");
        assertThat(tabs()).anyMatch(tab -> tab.startsWith("Unsere Suche"));
    }

    @Test
    @UseCase(id = "UC-021", scenario = "A2: eingebaute Ansicht")
    void what_is_a_view_already_need_not_be_saved() {
        loginAs(Persona.CLERK_OF_40);

        navigate("aufgaben?nur=ueberfaellig");

        assertThat(currentTab()).isEqualTo("Überfällig");
        _assertNone(Button.class, spec -> spec.withText("Ansicht sichern"));
    }

    @Test
    @UseCase(id = "UC-021", scenario = "A3: umbenennen und löschen")
    void a_view_is_renamed_and_deleted() {
        loginAs(Persona.CLERK_OF_40);
        open("");
        save("Alt", Optional.empty());

        press("Ansicht umbenennen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name (Pflicht)")), "Neu", true);
        press("Umbenennen");
        assertThat(tabs()).contains("Neu 0");

        press("Ansicht löschen");
        assertThat(tabs()).doesNotContain("Neu 0");

        press("Rückgängig");
        assertThat(tabs()).contains("Neu 0");
    }

    @Test
    @UseCase(id = "UC-021", scenario = "A4: Spalten")
    void chosen_columns_stay_chosen() {
        given("Mit Priorität", "40", 3);
        loginAs(Persona.CLERK_OF_40);
        open("");

        _setValue(columns(), Set.of(TaskColumn.SUBJECT, TaskColumn.PRIORITY), true);
        assertColumns();

        loginAs(Persona.CLERK_OF_40);
        open("");
        assertColumns();
    }

    private static void assertColumns() {
        var grid = _get(TaskGrid.class);
        for (var column : TaskColumn.values()) {
            assertThat(grid.getColumnByKey(column.name()).isVisible())
                    .as(column.name())
                    .isEqualTo(column == TaskColumn.SUBJECT || column == TaskColumn.PRIORITY);
        }
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<TaskColumn> columns() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Spalten"));
    }

    @SuppressWarnings("unchecked")
    private static void save(String name, Optional<UnitCode> unit) {
        press("Ansicht sichern");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name (Pflicht)")), name, true);
        _setValue(
                (RadioButtonGroup<Optional<UnitCode>>) _get(RadioButtonGroup.class, spec -> spec.withLabel("Für wen")),
                unit,
                true);
        press("Sichern");
    }
}
