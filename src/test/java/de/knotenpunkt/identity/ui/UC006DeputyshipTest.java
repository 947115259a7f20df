package de.knotenpunkt.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import de.knotenpunkt.identity.IdentityRoutes;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class UC006DeputyshipTest extends KaribuTest {

    private static final String GRANTED = "Karim Probst-Muster vertritt Henrike Leitmann";

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    @AfterEach
    void no_deputyship_is_planned() {
        jdbc.update("delete from deputyship");
    }

    @Test
    @UseCase(id = "UC-006")
    void a_head_sets_a_deputy_for_the_holidays_and_ends_it() {
        open(Persona.HEAD_OF_50);

        _click(_get(Button.class, button -> button.withText("Vertretung festlegen")));
        choose("Vertretung durch (Pflicht)", Persona.CLERK_OF_50);
        _setValue(date("Erster Tag (Pflicht)"), LocalDate.now(clock).plusDays(30));
        _setValue(date("Letzter Tag (Pflicht)"), LocalDate.now(clock).plusDays(40));
        _click(_get(Button.class, button -> button.withText("Festlegen")));

        assertThat(rows()).singleElement().asString().contains(GRANTED, "geplant");

        _click(_get(Button.class, button -> button.withText("Beenden")));
        _click(_find(Button.class, button -> button.withText("Beenden")).getLast());
        assertThat(rows()).singleElement().asString().contains(GRANTED, "beendet");
    }

    @Test
    @UseCase(id = "UC-006", scenario = "A1: Angaben fehlen oder passen nicht")
    void what_is_missing_or_wrong_is_said_at_its_field() {
        open(Persona.CLERK_OF_50);

        _click(_get(Button.class, button -> button.withText("Vertretung festlegen")));
        _click(_get(Button.class, button -> button.withText("Festlegen")));
        assertThat(combo("Vertretung durch (Pflicht)").getErrorMessage()).isEqualTo("Bitte wählen Sie, wer vertritt.");

        choose("Vertretung durch (Pflicht)", Persona.CLERK_OF_40);
        _setValue(date("Letzter Tag (Pflicht)"), LocalDate.now(clock).minusDays(1));
        _click(_get(Button.class, button -> button.withText("Festlegen")));
        assertThat(date("Letzter Tag (Pflicht)").getErrorMessage())
                .isEqualTo("Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren Tag.");
        assertThat(rows()).isEmpty();
    }

    @Test
    @UseCase(id = "UC-006", scenario = "A2: Sachbearbeitung")
    void a_clerk_sets_deputies_for_nobody_else() {
        open(Persona.CLERK_OF_50);

        assertThat(_find(SectionCard.class)).hasSize(1);
        _click(_get(Button.class, button -> button.withText("Vertretung festlegen")));

        _assertNone(ComboBox.class, field -> field.withLabel("Vertreten wird (Pflicht)"));
    }

    @Test
    @UseCase(id = "UC-006", scenario = "A3: ohne Bearbeitungsrolle")
    void the_executive_does_not_get_the_page() {
        loginAs(Persona.EXECUTIVE);
        navigate(IdentityRoutes.DEPUTYSHIPS);

        assertThat(heading()).isNotEqualTo("Vertretung");
    }

    private void open(Persona persona) {
        loginAs(persona);
        navigate(IdentityRoutes.DEPUTYSHIPS);
        assertPage("Vertretung");
    }

    private List<String> rows() {
        return _find(ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> text.contains(" vertritt "))
                .toList();
    }

    private void choose(String label, Persona persona) {
        _setValue(combo(label), people.find(persona.id()).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PersonRow> combo(String label) {
        return _get(ComboBox.class, field -> field.withLabel(label));
    }

    private static SmartDateField date(String label) {
        return _get(SmartDateField.class, field -> field.withLabel(label));
    }
}
