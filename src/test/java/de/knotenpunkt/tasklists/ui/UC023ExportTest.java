package de.knotenpunkt.tasklists.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class UC023ExportTest extends TaskListPageTest {

    @Test
    @UseCase(id = "UC-023")
    void the_file_holds_exactly_the_rows_of_the_list_in_its_order() throws IOException {
        var later = given("Später", "40", 30);
        var sooner = given("Bald", "32", 3);
        given(content("Geheim", "40", 5)
                .change()
                .visibility(VisibilityClass.COORDINATION)
                .build());
        loginAs(Persona.CLERK_OF_40);
        open("");

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(download(head(), "Excel (XLSX)")))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                            .map(Cell::getStringCellValue))
                    .containsExactly("Nummer", "Betreff", "Status", "Federführung", "Bearbeitung", "Frist");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(sooner.value());
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo(later.value());
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("GB 32");
            assertThat(sheet.getRow(1).getCell(5).getLocalDateTimeCellValue())
                    .isEqualTo(today().plusDays(3).atStartOfDay());
        }
    }

    @Test
    @UseCase(id = "UC-023", scenario = "A1: CSV")
    void a_subject_that_looks_like_a_formula_arrives_as_a_text() {
        var number = given("=HYPERLINK(\"http://example.org\";\"Klick\")", "40", 3);
        loginAs(Persona.COORDINATOR);
        open("");

        var lines = new String(download(head(), "CSV für andere Programme"), StandardCharsets.UTF_8).split("\r\n");

        assertThat(lines).hasSize(2);
        assertThat(lines[1])
                .isEqualTo(number.value() + ";\"'=HYPERLINK(\"\"http://example.org\"\";\"\"Klick\"\") " + word
                        + "\";Zugewiesen;GB 40;;" + GermanDate.full(today().plusDays(3)));
    }

    @Test
    @UseCase(id = "UC-023", scenario = "A2: nur die Auswahl")
    void chosen_rows_alone_can_be_taken_along() {
        var one = given("Eine", "40", 3);
        given("Andere", "40", 4);
        loginAs(Persona.COORDINATOR);
        open("");
        choose(one, true);

        var bar = _get(TaskSelectionBar.class);
        var text =
                new String(download(_get(bar, ExportMenu.class), "CSV für andere Programme"), StandardCharsets.UTF_8);

        assertThat(text).contains(one.value()).doesNotContain("Andere");
    }

    @Test
    @UseCase(id = "UC-023", scenario = "A3: Druckansicht")
    void the_print_view_is_a_plain_table_of_the_same_list() {
        given("Später", "40", 30);
        given("Bald", "32", 3);
        loginAs(Persona.COORDINATOR);

        open("&druck");

        var print = _get(TaskPrint.class);
        assertThat(_find(print, Anchor.class).stream().map(Anchor::getText).filter(text -> text.contains(word)))
                .containsExactly("Bald " + word, "Später " + word);
        assertThat(_find(print, Paragraph.class).getFirst().getText())
                .isEqualTo("2 Aufgaben. Sortierung: Frist, nächste zuerst. Stand: " + GermanDate.full(today()) + ".");
        assertThat(_find(TaskGrid.class)).isEmpty();
    }

    @Test
    @UseCase(id = "UC-023")
    void a_changed_filter_changes_the_file() {
        given("Schule", "40", 3);
        given("Ordnung", "32", 3);
        loginAs(Persona.COORDINATOR);
        open("");
        open("&einheit=32");

        var text = new String(download(head(), "CSV für andere Programme"), StandardCharsets.UTF_8);

        assertThat(text).contains("Ordnung").doesNotContain("Schule");
    }

    private static ExportMenu head() {
        return _find(ExportMenu.class).getFirst();
    }

    private static byte[] download(ExportMenu menu, String format) {
        return DownloadKt._download(_get(
                menu,
                Anchor.class,
                spec -> spec.withPredicate(
                        link -> link.getElement().getTextRecursively().equals(format))));
    }
}
