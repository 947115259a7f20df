package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.testing.Accessibility;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import de.knotenpunkt.testing.files.PdfFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Documents on their way in, through their Fassungen, to others, into the trash and back. */
@BrowserTest
class DocumentJourneyIT {

    private static final Persona SINA = Persona.CLERK_OF_40;
    private static final String DROP = """
            ([name, text]) => {
                const transfer = new DataTransfer();
                transfer.items.add(new File([text], name, { type: 'text/plain' }));
                const target = document.querySelector('h1');
                for (const type of ['dragenter', 'dragover', 'drop']) {
                    target.dispatchEvent(new DragEvent(
                            type, { dataTransfer: transfer, bubbles: true, cancelable: true, composed: true }));
                }
            }""";

    @Test
    void several_files_go_in_and_the_one_refused_says_why_and_stays_out(Windows windows) {
        var sina = Person.at(windows, SINA);
        sina.opens(DocumentRoutes.LIST);
        sina.presses("Hochladen");
        sina.uploads(
                text("Stuhlplan Jerxheim.txt", "Vierzig Stühle, zwei Tische, eine Tafel"),
                pdf("Wegweiser Jerxheim.pdf", PdfFile.ofPages(List.of("Wegweiser für Neuzugewanderte"))),
                pdf("Warteliste Jerxheim.pdf", "MZ kein PDF".getBytes(StandardCharsets.US_ASCII)));

        for (var taken : List.of("Stuhlplan Jerxheim.txt", "Wegweiser Jerxheim.pdf")) {
            assertThat(sina.line(taken)).containsText("angekommen");
            assertThat(sina.line(taken)).not().containsText("abgelehnt");
        }
        var refused = sina.line("Warteliste Jerxheim.pdf");
        assertThat(refused).containsText("abgelehnt");
        assertThat(refused).containsText("Der Inhalt der Datei ist nicht, was ihre Endung sagt");
        assertThat(refused).not().containsText("angekommen");
        Accessibility.check(sina.page());
        sina.confirms("Ablegen");

        sina.sees("2 Dokumente abgelegt.");
        sina.opens(DocumentRoutes.LIST);
        sina.sees("Stuhlplan Jerxheim");
        sina.sees("Wegweiser Jerxheim");
        sina.doesNotSee("Warteliste Jerxheim");
    }

    @Test
    void a_new_version_comes_on_top_and_an_old_one_is_brought_back(Windows windows) {
        var id = Given.document(SINA, "40", "Konzept in Fassungen", "Erster Stand des Konzepts");
        var sina = Person.at(windows, SINA);
        sina.opens(DocumentRoutes.detail(id));
        sina.presses("Neue Fassung");
        sina.uploads(text("konzept.txt", "Zweiter Stand des Konzepts"));
        assertThat(sina.line("konzept.txt")).containsText("angekommen");
        sina.fills("Was ist anders?", "Kapitel 3 ergänzt");
        sina.confirms("Fassung ablegen");
        assertThat(version(sina, 2)).containsText("aktuelle Fassung");
        assertThat(version(sina, 2)).containsText("Kapitel 3 ergänzt");

        sina.presses("Fassung 1 wiederherstellen");
        sina.confirms("Wiederherstellen");

        assertThat(version(sina, 3)).containsText("aus Fassung 1 wiederhergestellt");
        assertThat(version(sina, 3)).containsText("aktuelle Fassung");
        assertThat(file(sina.page(), DocumentRoutes.file(id, 3))).isEqualTo("Erster Stand des Konzepts");
        assertThat(file(sina.page(), DocumentRoutes.file(id, 2))).isEqualTo("Zweiter Stand des Konzepts");
    }

    @Test
    void a_file_dropped_on_a_tasks_page_hangs_on_the_task(Windows windows) {
        var number = Given.draft(SINA, "40", "Nimmt Dateien aus der Luft");
        var sina = Person.at(windows, SINA);
        sina.opens(number);

        sina.page().evaluate(DROP, List.of("Aus der Luft gegriffen.txt", "Fallen gelassen"));

        assertThat(sina.line("Aus der Luft gegriffen.txt")).containsText("angekommen");
        sina.confirms("Ablegen");
        sina.sees("Dokument abgelegt.");
        var panel = sina.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("Dokumente").setExact(true));
        panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Dokumente"))
                .first()
                .click();
        panel.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName("Aus der Luft gegriffen")
                                .setExact(true))
                .click();
        assertThat(sina.heading()).hasText("Aus der Luft gegriffen");
        sina.sees(number.value());
    }

    @Test
    void a_deep_link_of_a_document_and_of_a_version_lands_there_after_the_log_in(Windows windows) {
        var id = Given.document(SINA, "40", "Tieflink auf ein Dokument", "Erster Stand hinter dem Tieflink");
        Given.version(SINA, id, "Zweiter Stand hinter dem Tieflink");
        for (var address : List.of(DocumentRoutes.detail(id), DocumentRoutes.version(id, 1))) {
            var page = windows.open();
            page.navigate("/" + address);
            Windows.logIn(page, Persona.HEAD_OF_40);

            assertThat(Person.at(page).heading()).hasText("Tieflink auf ein Dokument");
            assertThat(page).hasURL(Pattern.compile(".*/" + address + "(\\?.*)?"));

            var stranger = windows.open();
            stranger.navigate("/" + address);
            Windows.logIn(stranger, Persona.CLERK_OF_32);

            assertThat(Person.at(stranger).heading()).hasText("Nicht gefunden");
            assertThat(stranger).not().hasTitle(Pattern.compile(".*Tieflink.*"));
            Person.at(stranger).doesNotSee("Tieflink auf ein Dokument");
        }
    }

    @Test
    void a_copied_link_of_a_file_opens_nothing_to_others_and_nothing_after_the_log_out(Windows windows) {
        var id = Given.document(SINA, "40", "Verlinkte Datei", "Nur für den Geschäftsbereich 40");
        var link = DocumentRoutes.file(id, 1);
        var sina = Person.at(windows, SINA);
        sina.opens(DocumentRoutes.detail(id));
        var download = sina.page()
                .waitForDownload(() -> sina.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("datei.txt (TXT"))
                        .click());
        assertThat(download.url()).endsWith("/" + link);
        assertThat(download.suggestedFilename()).isEqualTo("datei.txt");

        var stranger = Person.at(windows, Persona.CLERK_OF_32).page().request().get("/" + link);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.text()).doesNotContain("Geschäftsbereich 40", "datei");

        logOut(sina);
        var afterwards = sina.page().request().get("/" + link);
        assertThat(afterwards.url()).contains("/login");
        assertThat(afterwards.text()).contains("Anmelden").doesNotContain("Geschäftsbereich 40");
    }

    @Test
    void a_text_is_looked_at_inside_the_page_and_nothing_in_it_runs(Windows windows) {
        var id = Given.document(SINA, "40", "Text zum Ansehen", "1 < 2 und <b>nicht fett</b>");
        var sina = Person.at(windows, SINA);
        sina.opens(DocumentRoutes.detail(id));

        sina.presses("Vorschau von Fassung 1");

        assertThat(sina.dialog().locator("pre")).hasText("1 < 2 und <b>nicht fett</b>");
        assertThat(sina.dialog().locator("pre b")).hasCount(0);
        Accessibility.check(sina.page());
        sina.page().keyboard().press("Escape");
        assertThat(sina.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void a_pdf_is_leafed_through_as_pictures(Windows windows) {
        var id = Given.pdf(SINA, "40", "Zum Blättern", PdfFile.ofPages(List.of("Erste Seite", "Zweite Seite")));
        var sina = Person.at(windows, SINA);
        sina.opens(DocumentRoutes.detail(id));

        sina.presses("Vorschau von Fassung 1");

        var picture = sina.dialog().getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("datei.pdf, Seite"));
        assertThat(picture).hasAttribute("alt", "datei.pdf, Seite 1 von 2");
        assertThat(picture).hasJSProperty("complete", true);
        assertThat((Integer) picture.evaluate("image => image.naturalWidth")).isGreaterThan(500);
        Accessibility.check(sina.page());
        sina.presses("Nächste Seite");
        assertThat(picture).hasAttribute("alt", "datei.pdf, Seite 2 von 2");
        assertThat(sina.dialog()).containsText("Seite 2 von 2");
    }

    @Test
    void what_goes_into_the_trash_is_gone_for_others_and_comes_back(Windows windows) {
        var id = Given.document(SINA, "40", "Aus Versehen weggelegt", "Wird noch gebraucht");
        var mara = Person.at(windows, Persona.COORDINATOR);
        mara.opens(DocumentRoutes.detail(id));
        mara.choosesFromMore("In den Papierkorb");
        mara.confirms("In den Papierkorb");
        mara.sees("Im Papierkorb seit");
        var sina = Person.at(windows, SINA);
        sina.opens(DocumentRoutes.detail(id));
        assertThat(sina.heading()).hasText("Nicht gefunden");

        mara.opens(DocumentRoutes.TRASH);
        mara.presses("Zurückholen: Aus Versehen weggelegt");
        mara.sees("Das Dokument ist mit seinen Verknüpfungen wieder da.");

        sina.opens(DocumentRoutes.detail(id));
        assertThat(sina.heading()).hasText("Aus Versehen weggelegt");
    }

    private static Locator version(Person person, int number) {
        return person.page().locator("#fassung-" + number);
    }

    private static String file(Page page, String path) {
        return page.request().get("/" + path).text();
    }

    private static void logOut(Person person) {
        person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Konto von .*")))
                .click();
        person.presses("Abmelden");
        person.page().waitForURL("**/login**");
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload pdf(String name, byte[] content) {
        return new FilePayload(name, "application/pdf", content);
    }
}
