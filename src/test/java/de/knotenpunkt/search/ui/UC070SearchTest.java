package de.knotenpunkt.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.PageMemory;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.StatementCounter;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UC070SearchTest extends SearchPageTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    @UseCase(id = "UC-070")
    void finds_tasks_and_their_notes_with_the_words_marked() {
        var number = given("Raum klären", "40", VisibilityClass.INTERNAL);
        note(number, "Hausmeister sagt zu. " + word);
        read();
        loginAs(Persona.CLERK_OF_40);

        open(word);

        assertThat(titles()).containsExactlyInAnyOrder("Raum klären", "Hausmeister sagt zu.");
        assertThat(links()).containsOnly("/aufgaben/" + number.value());
        assertThat(tabs()).containsExactly("Alle 2", "Vermerke 1", "Aufgaben 1");
        assertThat(page()).contains("2 Treffer für „" + word + "“.", "Telefonat", "zu " + number.value());
        assertThat(_find(HtmlContainer.class))
                .filteredOn(part -> part.getElement().getTag().equals("mark"))
                .extracting(HtmlContainer::getText)
                .contains(word);
        assertThat(Announcer.latest()).isEqualTo("2 Treffer für „" + word + "“.");
        assertThat(title()).isEqualTo(word + " – Suche – Knotenpunkt");
    }

    @Test
    @UseCase(id = "UC-070", scenario = "Schritt 1: Feld im Kopf der Seite")
    void the_box_in_the_header_has_the_key() {
        loginAs(Persona.CLERK_OF_40);

        assertThat(_get(
                                SearchField.class,
                                spec -> spec.withPredicate(
                                        field -> field.getElement().hasAttribute("data-kp-key")))
                        .getElement()
                        .getAttribute("data-kp-key"))
                .isEqualTo("/");
    }

    @Test
    @UseCase(id = "UC-070", scenario = "A1: nichts gefunden")
    void says_what_to_do_when_nothing_is_found() {
        loginAs(Persona.CLERK_OF_40);

        open("Zzzzqqqqxxxx");

        assertThat(titles()).isEmpty();
        assertThat(page()).contains("Keine Treffer", "Prüfen Sie die Schreibweise");
    }

    @Test
    @UseCase(id = "UC-070", scenario = "A2: nur ein Teil der Wörter")
    void shows_hits_for_some_of_the_words() {
        given("Raum klären", "40", VisibilityClass.INTERNAL);
        read();
        loginAs(Persona.CLERK_OF_40);

        open(word + "+Zzzzqqqqxxxx");

        assertThat(titles()).containsExactly("Raum klären");
        assertThat(page()).contains("Treffer für einen Teil der Wörter");
    }

    @Test
    @UseCase(id = "UC-070", scenario = "A3: viele Treffer")
    void leads_to_further_hits() {
        for (int number = 0; number < 23; number++) {
            given("Viele " + number, "40", VisibilityClass.INTERNAL);
        }
        read();
        loginAs(Persona.CLERK_OF_40);

        open(word);
        assertThat(titles()).hasSize(20);
        assertThat(text(_get(Nav.class, spec -> spec.withClasses("kp-pages")))).contains("Seite 1 von 2");

        navigate(_get(Anchor.class, spec -> spec.withText("Weitere Treffer"))
                .getHref()
                .substring(1));
        assertThat(titles()).hasSize(3);
    }

    @Test
    @UseCase(id = "UC-070", scenario = "A4: noch nichts eingegeben")
    void explains_itself_before_anything_is_asked() {
        loginAs(Persona.CLERK_OF_40);

        navigate("suche");

        assertPage("Suche");
        assertThat(page()).contains("Tippen Sie Wörter");
    }

    @Test
    @UseCase(id = "UC-070", scenario = "R1: nur, was man lesen darf")
    void what_one_may_not_read_is_neither_shown_nor_counted() {
        var number = given("Vertraulich", "50", VisibilityClass.COORDINATION);
        note(number, "Heikles Gespräch " + word);
        given("Offen", "50", VisibilityClass.INTERNAL);
        read();

        loginAs(Persona.CLERK_OF_40);
        open(word);
        assertThat(titles()).containsExactly("Offen");
        assertThat(tabs()).containsExactly("Alle 1", "Aufgaben 1");
        open(number.value());
        assertThat(titles()).isEmpty();

        loginAs(Persona.COORDINATOR);
        open(word);
        assertThat(titles()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"IT_ADMIN", "AUDITOR"})
    @UseCase(id = "UC-070", scenario = "R2: ohne Inhalte keine Suche")
    void who_has_no_part_in_content_has_no_search(Persona persona) {
        loginAs(persona);

        assertThat(_find(SearchField.class)).isEmpty();
        navigate("suche?q=Aufgabe");
        assertThat(heading()).isNotEqualTo("Suche");
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOBODY", "IT_ADMIN", "AUDITOR"})
    @UseCase(id = "UC-070", scenario = "R3: bleibt schnell")
    void costs_few_statements(Persona persona) {
        for (int number = 0; number < 21; number++) {
            note(given("Kosten " + number, "40", VisibilityClass.INTERNAL), "Vermerk " + word);
        }
        read();
        loginAs(persona);
        PageMemory.forget();

        assertThat(StatementCounter.during(() -> open(word))).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }
}
