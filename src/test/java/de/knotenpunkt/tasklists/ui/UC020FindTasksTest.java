package de.knotenpunkt.tasklists.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasklists.TaskSort;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UC020FindTasksTest extends TaskListPageTest {

    @Test
    @UseCase(id = "UC-020")
    void the_list_shows_open_tasks_the_next_due_date_first() {
        given("Später", "40", 30);
        given("Bald", "32", 3);
        loginAs(Persona.COORDINATOR);

        open("");

        assertThat(title()).isEqualTo("Aufgaben – Knotenpunkt");
        assertThat(subjects()).containsExactly("Bald", "Später");
        assertThat(hits()).isEqualTo("2 Aufgaben gefunden");
    }

    @Test
    @UseCase(id = "UC-020", scenario = "A1: Filter setzen und wegnehmen")
    void a_filter_narrows_the_list_and_stands_in_the_address() {
        given("Schule", "40", 5);
        given("Ordnung", "32", 5);
        loginAs(Persona.COORDINATOR);
        open("");

        _setValue(units(), Set.of(new UnitCode("32")), true);

        assertThat(subjects()).containsExactly("Ordnung");
        assertThat(hits()).isEqualTo("1 Aufgabe gefunden");
        assertThat(query().split("&")).containsExactlyInAnyOrder("text=" + word, "einheit=32");

        pressNamed("Filter Federführung entfernen");

        assertThat(subjects()).hasSize(2);
        assertThat(query()).isEqualTo("text=" + word);
    }

    @Test
    @UseCase(id = "UC-020", scenario = "A1: Filter setzen und wegnehmen")
    void the_text_finds_numbers_and_beginnings_of_words() {
        var number = given("Raum für Deutschkurs", "40", 5);
        loginAs(Persona.COORDINATOR);
        navigate("aufgaben");

        type("deutschk " + word.substring(0, 20));
        assertThat(subjects()).containsExactly("Raum für Deutschkurs");

        type(number.value().toLowerCase(java.util.Locale.ROOT));
        assertThat(subjects()).containsExactly("Raum für Deutschkurs");
    }

    @Test
    @UseCase(id = "UC-020", scenario = "A2: Adresse öffnen, neu laden, zurückkommen")
    void an_address_shows_the_same_list_again() {
        given("Überfällig", "40", -3);
        given("Offen", "40", 3);
        loginAs(Persona.COORDINATOR);

        open("&nur=ueberfaellig&sortierung=-nummer");

        assertThat(subjects()).containsExactly("Überfällig");
        assertThat(currentTab()).isEmpty();
        assertThat(_get(Select.class, spec -> spec.withLabel("Sortieren nach")).getValue())
                .hasToString("Order[sort=NUMBER, descending=true]");

        navigate("");
        open("&nur=ueberfaellig&sortierung=-nummer");
        assertThat(subjects()).containsExactly("Überfällig");
    }

    @Test
    @UseCase(id = "UC-020", scenario = "A3: nichts gefunden")
    void nothing_found_says_so_and_offers_the_usual_list() {
        loginAs(Persona.COORDINATOR);
        open("");

        assertThat(hits()).isEqualTo("Keine Aufgabe gefunden");
        press("Filter zurücksetzen");

        assertThat(query()).isEmpty();
        assertThat(currentTab()).isEqualTo("Alle offenen");
    }

    @Test
    @UseCase(id = "UC-020", scenario = "A4: Sichtbarkeit")
    void nobody_finds_what_they_may_not_see() {
        given("Für alle", "40", 5);
        given(content("Nur Koordination", "40", 5)
                .change()
                .visibility(VisibilityClass.COORDINATION)
                .build());
        loginAs(Persona.CLERK_OF_32);

        open("");

        assertThat(subjects()).containsExactly("Für alle");
        assertThat(hits()).isEqualTo("1 Aufgabe gefunden");
    }

    @Test
    @UseCase(id = "UC-020", scenario = "A5: was auf mich wartet")
    void the_list_knows_whose_turn_it_is() {
        given("Zu prüfen", "40", 5);
        given("Nicht meins", "32", 5);
        loginAs(Persona.HEAD_OF_40);

        open("&nur=wartet");

        assertThat(subjects()).containsExactly("Zu prüfen");
    }

    @Test
    @UseCase(id = "UC-020", scenario = "A6: feindliche Eingaben")
    void a_text_of_ten_kilobytes_finds_nothing_and_breaks_nothing() {
        loginAs(Persona.COORDINATOR);
        navigate("aufgaben");

        type("x".repeat(10_000));

        assertThat(hits()).isEqualTo("Keine Aufgabe gefunden");
    }

    @ParameterizedTest
    @UseCase(id = "UC-020", scenario = "A6: feindliche Eingaben")
    @ValueSource(strings = {"%", "_", "\\", "'", "\"", "%' or 1=1 --", "' union select 1 --", "\u0000", "[a-z]", ":me"})
    void signs_of_the_database_are_only_signs(String text) {
        given("Ganz gewöhnlich", "40", 5);
        loginAs(Persona.COORDINATOR);

        navigate("aufgaben?text=" + URLEncoder.encode(text + " " + word + "nichts", StandardCharsets.UTF_8));

        assertPage("Aufgaben");
        assertThat(hits()).isEqualTo("Keine Aufgabe gefunden");
    }

    @Test
    @UseCase(id = "UC-020", scenario = "A7: Sortieren")
    void the_select_sorts_like_the_headings() {
        given("Birne", "40", 3);
        given("Apfel", "40", 5);
        loginAs(Persona.COORDINATOR);
        open("");

        _setValue(_get(SortSelect.class), new SortSelect.Order(TaskSort.SUBJECT, false), true);

        assertThat(subjects()).containsExactly("Apfel", "Birne");
        assertThat(query()).contains("sortierung=betreff");
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<UnitCode> units() {
        return _get(
                CheckboxGroup.class,
                spec -> spec.withPredicate(group ->
                        group.getAriaLabel().filter("Federführung"::equals).isPresent()));
    }

    private static void type(String text) {
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withPredicate(field -> field.getAriaLabel()
                                .filter("In dieser Liste suchen"::equals)
                                .isPresent())),
                text,
                true);
    }
}
