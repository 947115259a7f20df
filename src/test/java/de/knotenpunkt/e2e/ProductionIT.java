package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import de.knotenpunkt.testing.Accessibility;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.PackagedJar;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The delivered jar with the profile of production, which has neither demo data nor a hint at passwords. */
@BrowserTest
class ProductionIT {

    private static PackagedJar jar;

    @BeforeAll
    static void start() {
        jar = PackagedJar.startWithDemoPeople();
    }

    @AfterAll
    static void stop() {
        jar.close();
    }

    @Test
    void a_person_of_the_directory_logs_in_and_sees_the_start_page(Windows windows) {
        var page = windows.open(jar.url());
        page.navigate("/");
        assertThat(page.content()).doesNotContain("Kennwort: demo");
        Accessibility.check(page);

        Windows.logIn(page, Persona.COORDINATOR);

        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        assertThat(page.context().cookies()).anySatisfy(cookie -> {
            assertThat(cookie.name).isEqualTo("__Host-KNOTENPUNKT");
            assertThat(cookie.secure).isTrue();
            assertThat(cookie.httpOnly).isTrue();
        });
        Accessibility.check(page);
    }
}
