package de.knotenpunkt.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import de.knotenpunkt.search.Facets;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;

class UC071NarrowHitsTest extends SearchPageTest {

    @Test
    @UseCase(id = "UC-071")
    void narrows_by_kind_and_unit_and_keeps_both_in_the_address() {
        note(given("Schule", "40", VisibilityClass.INTERNAL), "Vermerk zur Schule " + word);
        given("Soziales", "50.01", VisibilityClass.INTERNAL);
        read();
        loginAs(Persona.CLERK_OF_40);

        open(word + "&art=task");
        assertThat(titles()).containsExactlyInAnyOrder("Schule", "Soziales");

        choose("Einheit", "50");

        assertThat(titles()).containsExactly("Soziales");
        assertThat(query()).contains("art=task", "einheit=50", "q=" + word);
        assertThat(tabs()).containsExactly("Alle 1", "Aufgaben 1");
    }

    @Test
    @UseCase(id = "UC-071", scenario = "A1: Filter zurücksetzen")
    void filters_can_be_taken_back() {
        given("Schule", "40", VisibilityClass.INTERNAL);
        read();
        loginAs(Persona.CLERK_OF_40);
        open(word + "&jahr=1999");
        assertThat(page()).contains("Nichts passt zu diesen Filtern");

        _click(_get(Button.class, spec -> spec.withText("Filter zurücksetzen")));

        assertThat(titles()).containsExactly("Schule");
        assertThat(query()).doesNotContain("jahr");
    }

    @Test
    @UseCase(id = "UC-071", scenario = "A2: unverständliche Adresse")
    void what_an_address_says_wrongly_is_left_out() {
        given("Schule", "40", VisibilityClass.INTERNAL);
        read();
        loginAs(Persona.CLERK_OF_40);

        open(word + "&jahr=bald&einheit=%2F%2F&seite=x&art=nirgends");
        assertThat(titles()).containsExactly("Schule");

        open(word + "&art=task%0Amehr&kategorie=%3Cb%3E&feld=HF1%0A");
        assertThat(titles()).as("no text is written to the log as a code").containsExactly("Schule");
    }

    @Test
    @UseCase(id = "UC-071", scenario = "R1: Werte nur aus lesbaren Treffern")
    void values_come_from_readable_hits_alone() {
        given("Offen", "40", VisibilityClass.INTERNAL);
        given("Verschlossen", "32", VisibilityClass.COORDINATION);
        read();
        loginAs(Persona.CLERK_OF_40);

        open(word);

        assertThat(select("Einheit").getListDataView().getItems().map(Facets.Value::code))
                .containsExactly("40");
    }

    private static void choose(String name, String code) {
        var select = select(name);
        _setValue(
                select,
                select.getListDataView()
                        .getItems()
                        .filter(value -> value.code().equals(code))
                        .findFirst()
                        .orElseThrow(),
                true);
    }

    @SuppressWarnings("unchecked")
    private static Select<Facets.Value> select(String name) {
        return _find(Select.class).stream()
                .filter(select -> select.getAriaLabel().filter(name::equals).isPresent())
                .map(select -> (Select<Facets.Value>) select)
                .findFirst()
                .orElseThrow();
    }
}
