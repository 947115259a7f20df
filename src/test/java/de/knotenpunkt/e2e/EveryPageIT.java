package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.testing.Accessibility;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
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
            "suche",
            "suche?q=Drucksache",
            DocumentRoutes.LIST,
            "hilfe",
            "barrierefreiheit",
            "datenschutz");
    private static final List<String> PAGES_OF_THE_COORDINATION =
            List.of(DocumentRoutes.TRASH, DocumentRoutes.CATEGORIES);
    private static final List<String> PAGES_OF_IT = List.of("systemdateien", "systemsuche", "systempost");

    @ParameterizedTest
    @ValueSource(ints = {1440, 320})
    void axe_finds_nothing_on_any_page(int width, Windows windows) {
        everyPage(windows, width, ColorScheme.LIGHT, page -> {
            Accessibility.check(page);
            assertThat(page.locator("html")).hasAttribute("lang", "de");
            Assertions.assertThat((Integer) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scrolling of %s at %d", page.url(), width)
                    .isLessThanOrEqualTo(0);
        });
    }

    @Test
    void axe_finds_nothing_in_the_dark(Windows windows) {
        everyPage(windows, 1440, ColorScheme.DARK, Accessibility::check);
    }

    private static void everyPage(Windows windows, int width, ColorScheme scheme, Consumer<Page> check) {
        var head = page(windows, Persona.HEAD_OF_50, width, scheme);
        paths().forEach(path -> {
            open(head, path);
            check.accept(head);
        });
        filing(head);
        check.accept(head);
        visit(page(windows, Persona.COORDINATOR, width, scheme), PAGES_OF_THE_COORDINATION, check);
        visit(page(windows, Persona.IT_ADMIN, width, scheme), PAGES_OF_IT, check);
    }

    private static void visit(Page page, List<String> paths, Consumer<Page> check) {
        paths.forEach(path -> {
            open(page, path);
            check.accept(page);
        });
    }

    private static List<String> paths() {
        var number = Given.assigned(Persona.COORDINATOR, "50", "Seite für alle Augen");
        var document = Given.document(Persona.HEAD_OF_50, "50", "Dokument für alle Augen", "Für alle Augen");
        Given.version(Persona.HEAD_OF_50, document, "Für alle Augen, zweiter Stand");
        Given.trashed(
                Persona.COORDINATOR,
                Given.document(Persona.HEAD_OF_50, "50", "Weggelegt für alle Augen", "Weggelegtes für alle Augen"));
        return Stream.concat(PAGES.stream(), Stream.of(detail(number), DocumentRoutes.detail(document)))
                .toList();
    }

    private static String detail(TaskNumber number) {
        return TaskRoutes.detail(number);
    }

    private static void open(Page page, String path) {
        page.navigate("/" + path);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    /** The dialog with everything it may show: a file taken, one refused, and what is asked of a document. */
    private static void filing(Page page) {
        open(page, DocumentRoutes.LIST);
        var person = Person.at(page);
        person.presses("Hochladen");
        person.uploads(
                new FilePayload("Plan.txt", "text/plain", "Ein Plan für alle Augen".getBytes(StandardCharsets.UTF_8)),
                new FilePayload("Plan.pdf", "application/pdf", "kein PDF".getBytes(StandardCharsets.UTF_8)));
        assertThat(person.line("Plan.txt")).containsText("angekommen");
        assertThat(person.line("Plan.pdf")).containsText("abgelehnt");
    }

    private static Page page(Windows windows, Persona persona, int width, ColorScheme scheme) {
        var page = windows.open(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        page.navigate("/login");
        Windows.logIn(page, persona);
        return page;
    }
}
