package de.knotenpunkt.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.knotenpunkt.testing.files.DocxFile;
import de.knotenpunkt.testing.files.EmlFile;
import de.knotenpunkt.testing.files.MsgFile;
import de.knotenpunkt.testing.files.OpenDocument;
import de.knotenpunkt.testing.files.PdfFile;
import de.knotenpunkt.testing.files.Picture;
import de.knotenpunkt.testing.files.PptxFile;
import de.knotenpunkt.testing.files.XlsxFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ordinary files through a real worker. */
class TextExtractionTest {

    private static final String SENTENCE = "Übergänge für Schüler in Königslutter: größer als 1/2 Straße";

    private static TextExtraction extraction;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        extraction = new TextExtraction(Settings.extraction());
    }

    @AfterAll
    static void end() {
        extraction.close();
    }

    static Stream<Arguments> ordinaryFiles() {
        return Stream.of(
                arguments(FileKind.PDF, PdfFile.ofPages(List.of(SENTENCE))),
                arguments(FileKind.PDF, PdfFile.packed(PdfFile.ofPages(List.of(SENTENCE)))),
                arguments(FileKind.PDF, PdfFile.encrypted(PdfFile.ofPages(List.of(SENTENCE)))),
                arguments(FileKind.DOCX, DocxFile.of(List.of(SENTENCE))),
                arguments(FileKind.XLSX, XlsxFile.ofRows(List.of(List.of(SENTENCE, "12")))),
                arguments(FileKind.PPTX, PptxFile.ofSlides(List.of(SENTENCE))),
                arguments(FileKind.ODT, OpenDocument.text(List.of(SENTENCE))),
                arguments(FileKind.ODS, OpenDocument.spreadsheet(List.of(SENTENCE))),
                arguments(FileKind.ODP, OpenDocument.presentation(List.of(SENTENCE))),
                arguments(FileKind.TXT, SENTENCE.getBytes(StandardCharsets.UTF_8)),
                arguments(FileKind.CSV, SENTENCE.getBytes(Charset.forName("windows-1252"))),
                arguments(FileKind.MD, ("\uFEFF# " + SENTENCE).getBytes(StandardCharsets.UTF_8)),
                arguments(FileKind.EML, EmlFile.of("Betreff", SENTENCE)),
                arguments(FileKind.EML, EmlFile.html("Betreff", "<html><b>Ü</b>bergänge" + SENTENCE.substring(9))),
                arguments(FileKind.MSG, MsgFile.of("Betreff", SENTENCE)));
    }

    @ParameterizedTest
    @MethodSource("ordinaryFiles")
    void an_ordinary_file_is_accepted_and_its_text_found(FileKind kind, byte[] content) throws IOException {
        var file = store(content);

        assertThat(new FileInspection()
                        .accept(new FileName("Datei." + kind.extensions().getFirst()), file))
                .isEqualTo(kind);
        var text = extraction.extract(file, kind);

        assertThat(text.state()).isEqualTo(TextState.COMPLETE);
        assertThat(text.text()).contains(SENTENCE);
    }

    @Test
    void a_word_on_page_seven_is_found() throws IOException {
        var pages = IntStream.rangeClosed(1, 9)
                .mapToObj(page -> "Seitenwort" + page)
                .toList();

        var text = extraction.extract(store(PdfFile.ofPages(pages)), FileKind.PDF);

        assertThat(text.text()).contains("Seitenwort7 Seitenwort8");
    }

    @Test
    void subject_and_sender_of_mails_are_found() throws IOException {
        assertThat(extraction
                        .extract(store(EmlFile.of("Grüße aus Schöningen", "-")), FileKind.EML)
                        .text())
                .contains("Grüße aus Schöningen", "maria.beispiel@landkreis.example");
        assertThat(extraction
                        .extract(store(MsgFile.of("Grüße aus Schöningen", "-")), FileKind.MSG)
                        .text())
                .contains("Grüße aus Schöningen");
    }

    @Test
    void the_text_of_an_attachment_is_found() throws IOException {
        var mail = EmlFile.with("Protokoll", "anbei", "Protokoll.docx", DocxFile.of(List.of("Beschluss über Räume")));

        assertThat(extraction.extract(store(mail), FileKind.EML).text()).contains("anbei", "Beschluss über Räume");
    }

    @Test
    void a_picture_has_no_text_and_costs_no_process() throws IOException {
        try (var fresh = new TextExtraction(Settings.extraction())) {
            assertThat(fresh.extract(store(Picture.png(2, 2)), FileKind.PNG).state())
                    .isEqualTo(TextState.NONE);
            assertThat(fresh.workers())
                    .allSatisfy(worker -> assertThat(worker.process()).isNull());
        }
    }

    @Test
    void a_page_without_text_has_none() throws IOException {
        assertThat(extraction.extract(store(PdfFile.ofPages(List.of(""))), FileKind.PDF))
                .isEqualTo(new ExtractedText(TextState.NONE, ""));
    }

    @Test
    void a_long_text_is_cut() throws IOException {
        var long1 = "Wort ".repeat(400_000);

        for (var text : List.of(
                extraction.extract(store(long1.getBytes(StandardCharsets.UTF_8)), FileKind.TXT),
                extraction.extract(store(DocxFile.of(List.of(long1))), FileKind.DOCX))) {
            assertThat(text.state()).isEqualTo(TextState.SHORTENED);
            assertThat(text.text()).hasSizeBetween(999_990, 1_000_000).startsWith("Wort Wort");
        }
    }

    @Test
    void several_files_are_read_by_one_process_until_it_has_read_enough() throws IOException {
        var file = store(PdfFile.ofPages(List.of("Text")));
        try (var fresh = new TextExtraction(Settings.extraction(2))) {
            var worker = fresh.workers().getFirst();

            fresh.extract(file, FileKind.PDF);
            var first = worker.process();
            fresh.extract(file, FileKind.PDF);

            assertThat(first).isNotNull().extracting(WorkerProcess::files).isEqualTo(2);
            assertThat(worker.process()).isNull();
            assertThat(first.isAlive()).isFalse();
            assertThat(fresh.extract(file, FileKind.PDF).text()).isEqualTo("Text");
        }
    }

    private Path store(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "datei-ä", null), content);
    }
}
