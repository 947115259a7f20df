package de.knotenpunkt.retention.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.documents.StoredDocuments;
import de.knotenpunkt.retention.ArchiveResult;
import de.knotenpunkt.retention.DueDocuments;
import de.knotenpunkt.retention.RetentionRoutes;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.StatementCounter;
import de.knotenpunkt.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class UC058ProposeDisposalTest extends KaribuTest {

    private static final String TITLE = "Aussonderung";
    private static final int MOST_STATEMENTS = 12;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private DueDocuments documents;

    @BeforeEach
    void nothing_is_due() {
        documents = new DueDocuments(StoredDocuments.in(context), jdbc);
        documents.forgetAll();
    }

    @AfterEach
    void nothing_stays() {
        documents.forgetAll();
    }

    @Test
    @UseCase(id = "UC-058")
    void it_chooses_what_is_due_and_proposes_it() {
        var chosen = documents.note("Alter Vermerk");
        documents.note("Anderer Vermerk");
        open();
        assertThat(text())
                .contains("Alter Vermerk", "Anderer Vermerk", "Vermerk und Schriftverkehr", "Frist bis 31.12.2000");

        choose("Alter Vermerk");
        click("Vernichtung vorschlagen");
        click("Vorschlagen");

        assertThat(Announcer.latest()).isEqualTo("Vorgeschlagen. Eine zweite Person entscheidet.");
        assertThat(text()).contains("wartet auf zweite Person", "Eine Unterlage", "vorgeschlagen");
        assertThat(_find(
                        Checkbox.class,
                        box -> box.withPredicate(some -> "Auswählen: Alter Vermerk"
                                .equals(some.getAriaLabel().orElse("")))))
                .isEmpty();
        assertThat(documents.exists(chosen)).isTrue();
    }

    @Test
    @UseCase(id = "UC-058")
    void all_that_are_shown_are_chosen_at_once() {
        documents.notes(3);
        open();

        _setValue(_get(Checkbox.class, box -> box.withLabel("Alle angezeigten auswählen")), true);
        click("Vernichtung vorschlagen");
        click("Vorschlagen");

        assertThat(text()).contains("3 Unterlagen");
    }

    @Test
    @UseCase(id = "UC-058", scenario = "A1: Löschsperre")
    void a_record_is_held_and_the_hold_is_lifted_again() {
        documents.note("Streitiger Vermerk");
        open();

        clickNamed("Sperren: Streitiger Vermerk");
        _setValue(
                _get(SmartDateField.class, field -> field.withLabel("Gesperrt bis (Pflicht)")),
                LocalDate.now(clock).plusYears(1));
        clickInDialog("Sperren");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Nennen Sie den Grund.");
        _setValue(_get(TextArea.class, field -> field.withLabel("Grund (Pflicht)")), "Klage anhängig");
        clickInDialog("Sperren");

        assertThat(text()).contains("gesperrt bis", "Klage anhängig");
        assertThat(_find(
                        Checkbox.class,
                        box -> box.withPredicate(some -> some.getAriaLabel().isPresent())))
                .isEmpty();
        clickNamed("Sperre aufheben: Streitiger Vermerk");
        assertThat(text()).doesNotContain("Klage anhängig");
    }

    @Test
    @UseCase(id = "UC-058", scenario = "A2: Archivangebot")
    void the_archive_is_asked_first_where_the_category_wants_it() {
        documents.concept("Handlungskonzept 1990");
        open();
        assertThat(text()).contains("dem Archiv anzubieten");

        choose("Handlungskonzept 1990");
        click("Vernichtung vorschlagen");
        click("Vorschlagen");
        var day = _get(SmartDateField.class, field -> field.withLabel("Dem Archiv angeboten am (Pflicht)"));
        assertThat(day.isInvalid()).isTrue();
        _setValue(day, LocalDate.now(clock).minusDays(20));
        click("Vorschlagen");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<ArchiveResult> result =
                _get(RadioButtonGroup.class, group -> group.withLabel("Ergebnis (Pflicht)"));
        assertThat(result.isInvalid()).isTrue();
        _setValue(result, ArchiveResult.TAKEN);
        click("Vorschlagen");

        assertThat(text()).contains("wartet auf zweite Person");
    }

    @Test
    @UseCase(id = "UC-058", scenario = "A3: nichts fällig oder nichts gewählt")
    void with_nothing_due_the_page_says_so_and_without_a_choice_nothing_is_proposed() {
        open();
        assertThat(text()).contains("Keine Aufbewahrungsfrist ist abgelaufen.", "Kein Vorschlag.");

        documents.note("Nicht gewählt");
        open();
        click("Vernichtung vorschlagen");
        assertThat(Announcer.latest()).isEqualTo("Wählen Sie zuerst aus, was vernichtet werden soll.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COORDINATOR", "SECOND_COORDINATOR", "AUDITOR", "NOBODY"})
    @UseCase(id = "UC-058", scenario = "A4: andere Rollen")
    void nobody_else_gets_the_page(Persona persona) {
        loginAs(persona);
        navigate(RetentionRoutes.PAGE);

        assertThat(heading()).isNotEqualTo(TITLE);
        assertThat(_get(Nav.class, nav -> nav.withId("navigation")).getElement().getTextRecursively())
                .doesNotContain(TITLE);
    }

    @Test
    void the_page_takes_few_statements_however_much_is_due() {
        documents.notes(30);
        loginAs(Persona.COORDINATOR);

        var statements = StatementCounter.during(() -> navigate(RetentionRoutes.PAGE));

        assertPage(TITLE);
        assertThat(statements).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private void open() {
        loginAs(Persona.COORDINATOR);
        navigate(RetentionRoutes.PAGE);
        assertPage(TITLE);
    }

    private void choose(String title) {
        _setValue(
                _get(
                        Checkbox.class,
                        box -> box.withPredicate(some -> ("Auswählen: " + title)
                                .equals(some.getAriaLabel().orElse("")))),
                true);
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static void clickInDialog(String text) {
        _click(_get(
                Button.class,
                button -> button.withText(text)
                        .withPredicate(some -> some.getAriaLabel().isEmpty())));
    }

    private static void clickNamed(String name) {
        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        some -> name.equals(some.getAriaLabel().orElse("")))));
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
