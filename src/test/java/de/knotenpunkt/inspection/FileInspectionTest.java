package de.knotenpunkt.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.knotenpunkt.testing.files.DocxFile;
import de.knotenpunkt.testing.files.HostileZip;
import de.knotenpunkt.testing.files.PdfFile;
import de.knotenpunkt.testing.files.Picture;
import de.knotenpunkt.testing.files.PptxFile;
import de.knotenpunkt.testing.files.XlsxFile;
import de.knotenpunkt.testing.files.ZipFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused and why; ordinary files are accepted in {@code TextExtractionTest}. */
class FileInspectionTest {

    private final FileInspection inspection = new FileInspection();

    @TempDir
    Path folder;

    static Stream<HostileFiles.Hostile> hostileFiles() {
        return HostileFiles.all("http://127.0.0.1:9/").stream();
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void a_hostile_file_is_refused_with_its_reason(HostileFiles.Hostile file) throws IOException {
        var stored = store(file.content());

        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> inspection.accept(new FileName(file.name()), stored))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(file.reason()));
    }

    @Test
    void pictures_are_accepted() throws IOException {
        assertThat(inspection.accept(new FileName("a.PNG"), store(Picture.png(20, 30))))
                .isEqualTo(FileKind.PNG);
        assertThat(inspection.accept(new FileName("a.jpeg"), store(Picture.jpeg(20, 30))))
                .isEqualTo(FileKind.JPEG);
    }

    @Test
    void a_camera_may_put_a_second_picture_behind_the_first() throws IOException {
        var both = HostileZip.joined(Picture.jpeg(20, 30), Picture.jpeg(200, 300));

        assertThat(inspection.accept(new FileName("a.jpg"), store(both))).isEqualTo(FileKind.JPEG);
    }

    @Test
    void a_chart_may_bring_its_workbook() throws IOException {
        var chart = ZipFiles.with(
                PptxFile.ofSlides(List.of("a")),
                "ppt/embeddings/Microsoft_Excel_Sheet.xlsx",
                XlsxFile.ofRows(List.of(List.of("1"))));

        assertThat(inspection.accept(new FileName("a.pptx"), store(chart))).isEqualTo(FileKind.PPTX);
    }

    @Test
    void a_workbook_written_as_a_stream_is_accepted() throws IOException {
        try (var workbook = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("Liste").createRow(0).createCell(0).setCellValue("Aufgabe");
            workbook.write(out);

            assertThat(inspection.accept(new FileName("a.xlsx"), store(out.toByteArray())))
                    .isEqualTo(FileKind.XLSX);
        }
    }

    @Test
    void a_link_a_person_must_click_is_allowed() throws IOException {
        var linked = HostileZip.withExternal(DocxFile.of(List.of("a")), "hyperlink", "https://www.landkreis.example/");

        assertThat(inspection.accept(new FileName("a.docx"), store(linked))).isEqualTo(FileKind.DOCX);
    }

    @Test
    void a_large_pdf_is_looked_through_beyond_the_first_window() throws IOException {
        var filler = PdfFile.stream("", "x".repeat(5 << 20).getBytes(StandardCharsets.US_ASCII));
        var catalogue = "<< /Type /Catalog >>".getBytes(StandardCharsets.US_ASCII);
        var script = "<< /S /JavaScript >>".getBytes(StandardCharsets.US_ASCII);

        assertThat(inspection.accept(new FileName("a.pdf"), store(PdfFile.ofObjects(List.of(catalogue, filler)))))
                .isEqualTo(FileKind.PDF);
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> inspection.accept(
                        new FileName("a.pdf"), store(PdfFile.ofObjects(List.of(catalogue, filler, script)))));
    }

    @Test
    void the_sentence_about_the_kind_says_which_are_allowed() throws IOException {
        var stored = store(new byte[] {1});

        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> inspection.accept(new FileName("a.zip"), stored))
                .satisfies(refusal -> assertThat(refusal.parameters())
                        .containsExactly(
                                "pdf, docx, xlsx, pptx, odt, ods, odp, txt, csv, md, png, jpg, jpeg, eml, msg"));
    }

    @Test
    void text_cut_within_a_sign_at_the_edge_of_a_block_is_still_utf8() throws IOException {
        var text = "a".repeat((1 << 16) - 1) + "ä€😀".repeat(50_000);

        assertThat(inspection.accept(new FileName("a.txt"), store(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(FileKind.TXT);
    }

    private Path store(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "datei", null), content);
    }
}
