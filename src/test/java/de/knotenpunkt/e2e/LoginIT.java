package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.knotenpunkt.testing.Accessibility;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import org.junit.jupiter.api.Test;

@BrowserTest
class LoginIT {

    @Test
    void a_wrong_password_is_refused_and_the_name_stays_in_its_field(Windows windows) {
        var page = windows.open();
        page.navigate("/login");
        Accessibility.check(page);

        page.getByLabel("Benutzername", new Page.GetByLabelOptions().setExact(true))
                .fill("s.schulze");
        page.getByLabel("Kennwort", new Page.GetByLabelOptions().setExact(true)).fill("falsch");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Benutzername oder Kennwort stimmt nicht");
        assertThat(page.getByLabel("Benutzername", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("s.schulze");
        Accessibility.check(page);
    }

    @Test
    void somebody_without_a_role_gets_an_explanation_and_no_data(Windows windows) {
        var page = windows.open();
        page.navigate("/login");
        Windows.logIn(page, Persona.NOBODY);

        assertThat(page.getByText("Für Knotenpunkt haben Sie noch keine Berechtigung"))
                .isVisible();
        assertThat(page.getByText("KMuT-")).hasCount(0);
        Accessibility.check(page);
        page.navigate("/aufgaben");
        assertThat(page.getByText("Für Knotenpunkt haben Sie noch keine Berechtigung"))
                .isVisible();
    }

    @Test
    void a_deep_link_leads_through_the_log_in_to_its_page(Windows windows) {
        var number = Given.assigned(Persona.CLERK_OF_40, "40", "Tieflink durch die Anmeldung");
        var page = windows.open();

        page.navigate("/aufgaben/" + number.value());
        Windows.logIn(page, Persona.CLERK_OF_40);

        assertThat(Person.at(page).heading()).hasText("Tieflink durch die Anmeldung");
    }

    @Test
    void the_start_page_greets_with_main_parts_for_everybody(Windows windows) {
        for (var persona : new Persona[] {
            Persona.COORDINATOR, Persona.HEAD_OF_50, Persona.CLERK_OF_40, Persona.EXECUTIVE, Persona.IT_ADMIN
        }) {
            var person = Person.at(windows, persona);
            assertThat(person.heading()).hasText("Mein Tag");
            assertThat(person.page().getByRole(AriaRole.MAIN)).hasCount(1);
            Accessibility.check(person.page());
        }
    }
}
