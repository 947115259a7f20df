package de.knotenpunkt.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class UC072RebuildSearchTest extends SearchPageTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @UseCase(id = "UC-072")
    void it_has_everything_read_anew() {
        given("Verloren", "40", VisibilityClass.INTERNAL);
        read();
        jdbc.update("update search_entry set title = 'anders', fingerprint = ''");
        loginAs(Persona.IT_ADMIN);
        navigate("systemsuche");
        assertPage("Suche – Stand");

        _click(_get(Button.class, spec -> spec.withText("Neu aufbauen")));
        assertThat(Announcer.latest()).contains("neu eingelesen");
        read();

        _click(_get(Button.class, spec -> spec.withText("Aktualisieren")));
        assertThat(text(_get(SearchStateView.class))).contains("Wartende Änderungen0", "vollständig");
        assertThat(jdbc.queryForObject("select count(*) from search_entry where title = 'anders'", Integer.class))
                .isZero();
    }

    @Test
    @UseCase(id = "UC-072", scenario = "R1: keine Inhalte")
    void the_page_says_nothing_of_content() {
        given("Geheimnis", "40", VisibilityClass.INTERNAL);
        read();
        loginAs(Persona.IT_ADMIN);

        navigate("systemsuche");

        assertPage("Suche – Stand");
        assertThat(text(_get(SearchStateView.class))).doesNotContain(word).contains("Aufgaben");
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOBODY", "IT_ADMIN"})
    @UseCase(id = "UC-072", scenario = "R2: nur IT")
    void nobody_else_has_the_page(Persona persona) {
        loginAs(persona);

        navigate("systemsuche");

        assertThat(heading()).isNotEqualTo("Suche – Stand");
    }
}
