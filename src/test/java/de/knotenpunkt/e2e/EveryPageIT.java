package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.testing.Accessibility;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page for everybody's eyes and widths: axe finds nothing, nothing has to be scrolled sideways. */
@BrowserTest
class EveryPageIT {

    private static final List<String> PAGES = List.of(
            "",
            "aufgaben",
            "pruefung",
            "wiedervorlagen",
            "zusagen",
            "vertretung",
            "benachrichtigungen",
            "benachrichtigungen/einstellungen",
            "hilfe",
            "barrierefreiheit",
            "datenschutz");

    @ParameterizedTest
    @ValueSource(ints = {1440, 320})
    void axe_finds_nothing_on_any_page(int width, Windows windows) {
        var page = page(windows, width, ColorScheme.LIGHT);
        for (var path : paths()) {
            open(page, path);
            Accessibility.check(page);
            assertThat(page.locator("html")).hasAttribute("lang", "de");
            Assertions.assertThat((Integer) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scrolling of /%s at %d", path, width)
                    .isLessThanOrEqualTo(0);
        }
    }

    @Test
    void axe_finds_nothing_in_the_dark(Windows windows) {
        var page = page(windows, 1440, ColorScheme.DARK);
        for (var path : paths()) {
            open(page, path);
            Accessibility.check(page);
        }
    }

    private static List<String> paths() {
        var number = Given.assigned(Persona.COORDINATOR, "50", "Seite für alle Augen");
        return Stream.concat(PAGES.stream(), Stream.of(detail(number))).toList();
    }

    private static String detail(TaskNumber number) {
        return TaskRoutes.detail(number);
    }

    private static void open(Page page, String path) {
        page.navigate("/" + path);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    private static Page page(Windows windows, int width, ColorScheme scheme) {
        var page = windows.open(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        page.navigate("/login");
        Windows.logIn(page, Persona.HEAD_OF_50);
        return page;
    }
}
