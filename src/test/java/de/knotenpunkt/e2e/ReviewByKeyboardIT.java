package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import de.knotenpunkt.testing.Accessibility;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import org.junit.jupiter.api.Test;

/** The review page without a mouse. */
@BrowserTest
class ReviewByKeyboardIT {

    private static final int DECISIONS = 3;

    @Test
    void a_head_decides_one_after_the_other_by_keyboard_only(Windows windows) {
        for (var i = 1; i <= DECISIONS; i++) {
            Given.assigned(Persona.COORDINATOR, "32", "Tastaturprüfung " + i);
        }
        var head = Person.at(windows, Persona.HEAD_OF_32);
        head.opens("pruefung");
        Accessibility.check(head.page());
        var page = head.page();
        for (var i = 1; i <= DECISIONS; i++) {
            page.keyboard().press("k");
            page.keyboard().press("Enter");
            page.keyboard().type("Ole");
            assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
            page.keyboard().press("Enter");
            assertThat(page.getByText("Heute entschieden (" + i + ")")).isVisible();
        }
        head.sees("Alles entschieden");
    }
}
