package de.knotenpunkt.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM",
                "  =1+1",
                "\u200B=1+1",
                "\u00A0=1+1",
                "\uFEFF=1+1"
            })
    void a_text_that_looks_like_a_formula_stays_a_text(String text) throws IOException {
        assertThat(csv(text)).contains("'" + text.replace("\"", "\"\""));

        try (var workbook = xlsx(text)) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Raum klären", "KMuT-2026-0001", "50.01", "a=b", "Ausgaben 2021 - Nachweis"})
    void a_harmless_text_stays_as_it_is(String text) throws IOException {
        assertThat(csv(text)).contains("\r\n" + text + "\r\n");

        try (var workbook = xlsx(text)) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void csv_has_a_byte_order_mark_semicolons_and_quotes_where_needed() throws IOException {
        var text = csv("Zwei; Dinge", LocalDate.of(2026, 7, 4), null, "sagt \"ja\"");

        assertThat(text).startsWith("\uFEFF").endsWith("\r\n\"Zwei; Dinge\";04.07.2026;;\"sagt \"\"ja\"\"\"\r\n");
    }

    @Test
    void xlsx_has_real_days_a_title_a_language_and_a_head_in_bold() throws IOException {
        try (var workbook = xlsx("Text", LocalDate.of(2026, 7, 4), LocalDateTime.of(2026, 7, 4, 8, 42), null)) {
            var sheet = workbook.getSheetAt(0);
            var row = sheet.getRow(1);

            assertThat(row.getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2026, 7, 4).atStartOfDay());
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("dd.mm.yyyy");
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 7, 4, 8, 42));
            assertThat(row.getCell(3)).isNull();
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Aufgaben");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .hasValue("de-DE");
        }
    }

    private String csv(@Nullable Object... values) throws IOException {
        try (var file = new CsvFile(out)) {
            write(file, values);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private XSSFWorkbook xlsx(@Nullable Object... values) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new XlsxFile(bytes, "Aufgaben")) {
            write(file, values);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static void write(TableFile file, @Nullable Object... values) throws IOException {
        file.head(List.of("Spalte"));
        file.row(new ArrayList<@Nullable Object>(Arrays.asList(values)));
        file.finish();
    }
}
