package de.knotenpunkt.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UC032OverviewTest extends HomePageTest {

    private static final String DECISIONS = "Wartet auf Ihre Entscheidung";
    private static final String LATER = "Läuft in 14 Tagen aus";

    @Test
    @UseCase(id = "UC-032")
    void a_head_sees_three_numbers_that_lead_to_their_lists() {
        openMyDay(Persona.HEAD_OF_40);
        var decisions = value(DECISIONS);
        var later = value(LATER);

        assigned(content().change().dueOn(today().plusDays(10)).build());
        openMyDay(Persona.HEAD_OF_40);

        assertThat(value(DECISIONS)).isEqualTo(decisions + 1);
        assertThat(value(LATER)).isEqualTo(later + 1);
        assertThat(number(DECISIONS).getHref()).isEqualTo("/" + TaskRoutes.REVIEW);
        assertThat(number("Überfällig in GB 40").getHref()).contains("einheit=40", "ueberfaellig");
        assertThat(number(LATER).getHref()).contains("einheit=40", "bis=" + today().plusDays(14));
    }

    @Test
    @UseCase(id = "UC-032", scenario = "Schritt 2: wer wie viel hat")
    void a_head_sees_who_has_how_much() {
        inProgress(content());

        openMyDay(Persona.HEAD_OF_40);

        assertThat(textOf("Offen in GB 40")).contains("Sina Schulbeispiel");
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"COORDINATOR", "EXECUTIVE"})
    @UseCase(id = "UC-032", scenario = "Schritt 3: Aufgaben nach Stand")
    void the_county_is_shown_by_states(Persona persona) {
        assigned(content());

        openMyDay(persona);

        assertThat(textOf("Aufgaben nach Stand")).contains("Zugewiesen", "überfällig und offen");
        assertThat(number("Überfällig und offen").getHref()).contains("ueberfaellig");
    }

    @Test
    @UseCase(id = "UC-032", scenario = "A1: in Vertretung")
    void who_stands_in_sees_the_numbers_of_the_principal() {
        whileStandingIn(Persona.CLERK_OF_50, Persona.HEAD_OF_40, () -> {
            openMyDay(Persona.CLERK_OF_50);
            assertThat(number("Überfällig in GB 40").getHref()).contains("einheit=40");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"CLERK_OF_40", "IT_ADMIN", "AUDITOR", "COUNCIL_OFFICE"})
    @UseCase(id = "UC-032", scenario = "R1: Rollen")
    void who_leads_nothing_sees_no_numbers(Persona persona) {
        openMyDay(persona);

        assertThat(_find(HomeNumber.class)).isEmpty();
    }
}
