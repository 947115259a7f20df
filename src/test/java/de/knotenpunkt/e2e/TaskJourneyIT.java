package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.knotenpunkt.tasks.ReturnReason;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.Accessibility;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.DemoServer;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A task on its way through the hands of several people. */
@BrowserTest
class TaskJourneyIT {

    private static final String REASON = "Das ist eine Begründung, lang genug für jeden Schritt.";

    @Test
    void from_quick_entry_to_done_through_four_people(Windows windows) {
        var coordinator = Person.at(windows, Persona.COORDINATOR);
        coordinator.presses("Aufgabe anlegen");
        coordinator.fills("Betreff", "Reise durch vier Hände");
        coordinator.chooses("Federführung", "40");
        coordinator.chooses("Handlungsfeld", "Ehrenamt");
        Accessibility.check(coordinator.page());
        coordinator.confirms("Zuweisen");
        coordinator.page().getByText("öffnen").first().click();
        assertThat(coordinator.heading()).hasText("Reise durch vier Hände");
        var number = coordinator.number();

        var head = Person.at(windows, Persona.HEAD_OF_40);
        head.opens(number);
        Accessibility.check(head.page());
        head.presses("Annehmen und Bearbeitung zuweisen");
        head.chooses("Bearbeitung", "Sina Schulbeispiel");
        Accessibility.check(head.page());
        head.confirms("Annehmen und Bearbeitung zuweisen");
        head.sees("In Bearbeitung");

        var clerk = Person.at(windows, Persona.CLERK_OF_40);
        clerk.opens(number);
        clerk.presses("Erledigung melden");
        clerk.fills("Ergebnis", "Alles getan, Unterlagen liegen bei.");
        clerk.confirms("Erledigung melden");
        clerk.sees("Erledigt gemeldet");
        assertThat(clerk.button("Bestätigen (z. d. A.)")).hasCount(0);

        var deputy = Person.at(windows, Persona.HEAD_OF_40);
        deputy.opens(number);
        deputy.presses("Bestätigen (z. d. A.)");
        deputy.confirms("Bestätigen (z. d. A.)");

        var reader = Person.at(windows, Persona.EXECUTIVE);
        reader.opens(number);
        reader.sees("Erledigt");
        assertThat(reader.button("Wiederaufnehmen")).hasCount(0);
    }

    @Test
    void a_draft_for_another_unit_is_handed_over_and_assigned_by_the_own_head(Windows windows) {
        var number = Given.draft(Persona.CLERK_OF_40, "51", "Entwurf für ein anderes Amt");
        var clerk = Person.at(windows, Persona.CLERK_OF_40);
        clerk.opens(number);
        assertThat(clerk.button("Zuweisen")).hasCount(0);
        clerk.presses("Zur Zuweisung vorlegen");
        assertThat(clerk.button("Zur Zuweisung vorlegen")).hasCount(0);

        var head = Person.at(windows, Persona.HEAD_OF_40);
        head.opens(number);
        head.presses("Zuweisen");
        assertThat(head.button("Zuweisen")).hasCount(0);

        var other = Person.at(windows, Persona.HEAD_OF_51);
        other.opens(number);
        assertThat(other.button("Annehmen und Bearbeitung zuweisen")).isVisible();
    }

    @Test
    void a_returned_task_is_changed_and_assigned_again(Windows windows) {
        var number = Given.assigned(Persona.COORDINATOR, "40", "Zurück und noch einmal");
        Given.step(Persona.HEAD_OF_40, number, new TaskStep.SendBack(ReturnReason.UNCLEAR, REASON, null));

        var coordinator = Person.at(windows, Persona.COORDINATOR);
        coordinator.opens(number);
        coordinator.sees(REASON);
        coordinator.presses("Erneut zuweisen");
        coordinator.chooses("Federführung", "51");
        coordinator.confirms("Erneut zuweisen");

        var head = Person.at(windows, Persona.HEAD_OF_51);
        head.opens(number);
        assertThat(head.button("Annehmen und Bearbeitung zuweisen")).isVisible();
    }

    @Test
    void a_deputy_acts_in_the_place_of_the_head_and_it_says_so(Windows windows) {
        var number = Given.assigned(Persona.COORDINATOR, "51", "In Vertretung entschieden");
        var deputy = Person.at(windows, Persona.HEAD_OF_50);
        deputy.opens(number);
        deputy.sees("i. V. für Jule Musterjung");
        deputy.presses("Zurückgeben");
        deputy.chooses("Grund", "unklar");
        deputy.fills("Begründung", REASON);
        deputy.confirms("Zurückgeben");

        deputy.sees("i. V. für Jule Musterjung");
        deputy.sees("Zurückgegeben");
    }

    @Test
    void a_deep_link_into_a_foreign_units_task_finds_nothing(Windows windows) {
        var number = Given.restricted(Persona.COORDINATOR, "40", "Geheime Sache der Beteiligten");
        var stranger = Person.at(windows, Persona.CLERK_OF_32);

        stranger.opens(number);

        assertThat(stranger.heading()).hasText("Nicht gefunden");
        stranger.doesNotSee("Geheime Sache");
        assertThat(stranger.page()).not().hasTitle(Pattern.compile(".*Geheime.*"));
        Accessibility.check(stranger.page());
    }

    @Test
    void two_people_change_one_task_and_each_field_is_chosen(Windows windows) {
        var number = Given.draft(Persona.CLERK_OF_40, "40", "Zwei schreiben zugleich");
        var clerk = Person.at(windows, Persona.CLERK_OF_40);
        var head = Person.at(windows, Persona.HEAD_OF_40);
        clerk.opens(number);
        head.opens(number);
        clerk.presses("Bearbeiten");
        head.presses("Bearbeiten");
        clerk.fills("Betreff", "Fassung der Sachbearbeitung");
        clerk.confirms("Speichern");

        head.fills("Betreff", "Fassung der Leitung");
        head.dialog().getByRole(AriaRole.BUTTON, name("Speichern")).first().click();
        head.sees("Inzwischen hat Sina Schulbeispiel gespeichert");
        Accessibility.check(head.page());
        head.dialog().getByRole(AriaRole.RADIO, name("Ihre Fassung")).first().check();
        head.confirms("Zusammengeführt speichern");

        assertThat(head.heading()).hasText("Fassung der Leitung");
    }

    @Test
    void a_restart_loses_no_half_filled_form(Windows windows) {
        var clerk = Person.at(windows, Persona.CLERK_OF_50);
        clerk.presses("Aufgabe anlegen");
        clerk.fills("Betreff", "Halb fertig vor dem Neustart");
        clerk.sees("Entwurf gesichert");

        DemoServer.get().restart();

        var again = Person.at(windows, Persona.CLERK_OF_50);
        again.presses("Aufgabe anlegen");
        again.sees("wiederhergestellt");
        assertThat(again.dialog().getByLabel("Betreff").first()).hasValue("Halb fertig vor dem Neustart");
    }

    private static Locator.GetByRoleOptions name(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
