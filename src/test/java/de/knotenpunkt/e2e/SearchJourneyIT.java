package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.testing.Accessibility;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import de.knotenpunkt.testing.files.DocxFile;
import de.knotenpunkt.testing.files.PdfFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What was put in is found by its text, by whoever may read it and by nobody else. */
@BrowserTest
class SearchJourneyIT {

    private static final Persona SINA = Persona.CLERK_OF_40;
    /** What the concept promises between "in" and "found". */
    private static final double SOON_MILLIS = TimeUnit.MINUTES.toMillis(1);

    private static final int LINES_OF_A_PAGE = 40;

    @Test
    void a_word_on_page_seven_is_found_by_the_box_in_the_header_and_marked(Windows windows) {
        var pages = IntStream.rangeClosed(1, 9)
                .mapToObj(page -> page == 7 ? "Die Zwergseeadler brüten hier" : "Blatt Nummer " + page)
                .toList();
        var sina = Person.at(windows, SINA);
        upload(sina, new FilePayload("Gutachten Feuchtwiese.pdf", "application/pdf", PdfFile.ofPages(pages)));

        var hit = found(sina, "Zwergseeadler", "Gutachten Feuchtwiese");

        assertThat(hit.locator("mark").first()).hasText("Zwergseeadler");
        Accessibility.check(sina.page());
        hit.getByRole(AriaRole.LINK).click();
        assertThat(sina.heading()).hasText("Gutachten Feuchtwiese");

        var stranger = Person.at(windows, Persona.CLERK_OF_32);
        lookFor(stranger, "Zwergseeadler");
        stranger.sees("Keine Treffer für „Zwergseeadler“.");
        stranger.sees("Nichts gefunden.");
        assertThat(stranger.page().locator(".kp-hit")).hasCount(0);
        stranger.doesNotSee("Gutachten Feuchtwiese");
        // tabs and filters carry counts
        stranger.doesNotSee("Dokumente (1)");
    }

    @Test
    void the_founding_paper_is_found_by_its_words_as_pdf_and_as_docx(Windows windows) throws IOException {
        var lines = new ClassPathResource("drucksache-88-2020.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        var sina = Person.at(windows, SINA);
        upload(
                sina,
                new FilePayload("Gründung als PDF.pdf", "application/pdf", PdfFile.ofPages(pages(lines))),
                new FilePayload("Gründung als Text.docx", "application/octet-stream", DocxFile.of(lines)));

        for (var words : List.of("chancengerechte Teilhabe", "Diakonie", "Personalausgaben", "50-15-00")) {
            found(sina, words, "Gründung als PDF");
            found(sina, words, "Gründung als Text");
        }
    }

    private static List<String> pages(List<String> lines) {
        return IntStream.iterate(0, first -> first < lines.size(), first -> first + LINES_OF_A_PAGE)
                .mapToObj(first ->
                        String.join("\n", lines.subList(first, Math.min(lines.size(), first + LINES_OF_A_PAGE))))
                .toList();
    }

    private static void upload(Person person, FilePayload... files) {
        person.opens(DocumentRoutes.LIST);
        person.presses("Hochladen");
        person.uploads(files);
        for (var file : files) {
            assertThat(person.line(file.name)).containsText("angekommen");
        }
        person.confirms("Ablegen");
    }

    /** Looks again and again, as somebody does who knows it is there, for as long as it may take. */
    private static Locator found(Person person, String words, String title) {
        var hit = person.page()
                .locator(".kp-hit")
                .filter(new Locator.FilterOptions()
                        .setHas(person.page().locator("h2").getByText(title)));
        lookFor(person, words);
        person.page()
                .waitForCondition(
                        () -> isThere(person, hit), new Page.WaitForConditionOptions().setTimeout(SOON_MILLIS));
        return hit.first();
    }

    private static boolean isThere(Person person, Locator hit) {
        if (hit.count() == 0) {
            person.page().reload();
            assertThat(person.heading()).isVisible();
        }
        return hit.count() > 0;
    }

    private static void lookFor(Person person, String words) {
        person.heading().click();
        person.page().keyboard().press("/");
        var box = person.page().locator(".kp-top-search input");
        assertThat(box).isFocused();
        box.fill(words);
        box.press("Enter");
        assertThat(person.heading()).hasText("Suche");
    }
}
