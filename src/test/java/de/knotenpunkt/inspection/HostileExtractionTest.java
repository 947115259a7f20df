package de.knotenpunkt.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.knotenpunkt.inspection.worker.ExtractionWorker;
import de.knotenpunkt.testing.files.DocxFile;
import de.knotenpunkt.testing.files.PdfFile;
import de.knotenpunkt.testing.files.XlsxFile;
import de.knotenpunkt.testing.files.ZipFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Whatever a file does to its worker, the next one is read. */
class HostileExtractionTest {

    private static final Duration SHORT = Duration.ofSeconds(8);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final DataSize SMALL = DataSize.ofMegabytes(48);
    /** With network, so that silence is the parsers' own. */
    private static final Launch ONLINE =
            new Launch(Launch.own().classPath(), Launch.own().classes(), List::of);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            classes = {
                StubbornWorkers.Endless.class,
                StubbornWorkers.Hungry.class,
                StubbornWorkers.Babbling.class,
                StubbornWorkers.Vanishing.class
            })
    void a_file_that_breaks_its_worker_has_failed_and_the_next_is_read(Class<?> program) throws IOException {
        try (var extraction = first(program, SHORT)) {
            assertThat(extraction.extract(ordinary(), FileKind.PDF)).isEqualTo(ExtractedText.FAILED);
            assertThat(extraction.extract(ordinary(), FileKind.PDF).text()).isEqualTo("Übung");
        }
    }

    @Test
    void a_worker_that_is_killed_takes_one_file_with_it() throws IOException {
        try (var extraction = first(StubbornWorkers.Endless.class, LONG)) {
            var file = ordinary();
            var text = CompletableFuture.supplyAsync(() -> extraction.extract(file, FileKind.PDF));
            var process = Observed.busy(extraction.workers());
            ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);

            assertThat(text.join()).isEqualTo(ExtractedText.FAILED);
            assertThat(extraction.extract(file, FileKind.PDF).text()).isEqualTo("Übung");
        }
    }

    @Test
    void a_worker_that_does_not_start_is_no_fault_of_the_file() throws IOException {
        try (var extraction = first(StubbornWorkers.Unwilling.class, LONG)) {
            var file = ordinary();

            assertThatIllegalStateException().isThrownBy(() -> extraction.extract(file, FileKind.PDF));
            assertThat(extraction.extract(file, FileKind.PDF).text()).isEqualTo("Übung");
        }
    }

    @Test
    void the_end_of_the_application_is_no_fault_of_the_file() throws IOException {
        var extraction = first(StubbornWorkers.Endless.class, LONG);
        var file = ordinary();
        var text = CompletableFuture.supplyAsync(() -> extraction.extract(file, FileKind.PDF));
        var process = Observed.busy(extraction.workers());

        extraction.close();

        assertThat(text).failsWithin(LONG).withThrowableThat().withCauseInstanceOf(IllegalStateException.class);
        assertThat(process.isAlive()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> extraction.extract(file, FileKind.PDF));
    }

    @Test
    void a_real_workbook_may_take_all_memory() throws IOException {
        var file = Files.write(folder.resolve("voll.xlsx"), tooManyTexts());
        try (var extraction = new TextExtraction(Settings.extraction(SMALL, LONG))) {
            assertThat(extraction.extract(file, FileKind.XLSX)).isEqualTo(ExtractedText.FAILED);
            assertThat(extraction.extract(ordinary(), FileKind.PDF).text()).isEqualTo("Übung");
        }
    }

    /** Past the inspection, which would have refused them. */
    @Test
    void hostile_files_fail_or_have_no_text_and_call_nobody() throws IOException {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var extraction = new TextExtraction(Settings.extraction(), ExtractionWorker.class::getName, ONLINE)) {
            var hostile = HostileFiles.all("http://127.0.0.1:" + listener.getLocalPort() + "/");
            var texts = new ArrayList<ExtractedText>();
            var before = Observed.heapInUse();
            for (var file : hostile) {
                var kind = FileKind.of(new FileName(file.name()));
                if (kind.isPresent()) {
                    var stored = Files.write(folder.resolve("feindlich"), file.content());
                    texts.add(extraction.extract(stored, kind.get()));
                }
            }
            texts.add(extraction.extract(Files.write(folder.resolve("a"), PdfFile.ofEndlessPages()), FileKind.PDF));

            assertThat(texts)
                    .hasSizeGreaterThan(60)
                    .allSatisfy(text -> assertThat(text.text()).hasSizeLessThan(10_000));
            assertThat(extraction.extract(ordinary(), FileKind.PDF).text()).isEqualTo("Übung");
            assertThat(Observed.heapInUse() - before).isLessThan(Observed.MOST_GROWTH);
            assertNobodyCalled(listener);
        }
    }

    @Test
    void a_file_that_is_cut_off_is_told_so() throws IOException {
        var docx = DocxFile.of(List.of("Text"));
        try (var extraction = new TextExtraction(Settings.extraction())) {
            assertThat(extraction.extract(
                            Files.write(folder.resolve("a"), Arrays.copyOf(docx, docx.length / 2)), FileKind.DOCX))
                    .isEqualTo(ExtractedText.FAILED);
            assertThat(extraction.extract(folder.resolve("fehlt"), FileKind.PDF))
                    .isEqualTo(ExtractedText.FAILED);
            assertThat(extraction.extract(folder.resolve("fehlt"), FileKind.TXT))
                    .isEqualTo(ExtractedText.FAILED);
        }
    }

    @Test
    void a_worker_inherits_no_secrets() throws IOException {
        try (var extraction = first(StubbornWorkers.Telling.class, LONG)) {
            assertThat(extraction.extract(ordinary(), FileKind.PDF).text()).isEqualTo("LC_ALL");
        }
    }

    @Test
    void a_worker_has_no_network_where_the_system_allows_that() throws IOException {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var offline = first(StubbornWorkers.Calling.class, LONG);
                var online =
                        new TextExtraction(Settings.extraction(), StubbornWorkers.Calling.class::getName, ONLINE)) {
            var file = Files.createFile(folder.resolve(String.valueOf(listener.getLocalPort())));

            assertThat(online.extract(file, FileKind.PDF).text()).isEqualTo("connected");
            assertThat(offline.extract(file, FileKind.PDF).text())
                    .isEqualTo(NetworkSwitch.prefix().isEmpty() ? "connected" : "alone");
        }
    }

    @Test
    void a_worker_ends_with_its_application_and_leaves_nothing() throws Exception {
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        Files.createFile(temporary.resolve("rest"));
        var command = new WorkerCommand(ExtractionWorker.class::getName, SMALL, Launch.own());
        var process = new ProcessBuilder(command.line(temporary))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        process.getOutputStream().close();

        assertThat(process.waitFor()).isZero();
        assertThat(temporary).doesNotExist();
    }

    @Test
    void an_ended_worker_leaves_nothing() throws IOException {
        var command = new WorkerCommand(ExtractionWorker.class::getName, SMALL, Launch.own());
        var worker = WorkerProcess.start(command);
        assertThat(worker.temporary()).isDirectory();

        worker.close();

        assertThat(worker.temporary()).doesNotExist();
        assertThat(worker.isAlive()).isFalse();
    }

    /** This program for the first worker, the real one for the others. */
    private static TextExtraction first(Class<?> program, Duration limit) {
        Iterator<String> names = Stream.concat(
                        Stream.of(program.getName()), Stream.generate(ExtractionWorker.class::getName))
                .iterator();
        return new TextExtraction(Settings.extraction(SMALL, limit), names::next, Launch.own());
    }

    private Path ordinary() throws IOException {
        return Files.write(folder.resolve("ordentlich"), PdfFile.ofPages(List.of("Übung")));
    }

    private static byte[] tooManyTexts() {
        var texts = new StringBuilder("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (int count = 0; count < 1_000_000; count++) {
            texts.append("<si><t>Zelle ").append(count).append("</t></si>");
        }
        return ZipFiles.with(
                XlsxFile.ofRows(List.of(List.of("Text"))),
                "xl/sharedStrings.xml",
                texts.append("</sst>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void assertNobodyCalled(ServerSocket listener) throws IOException {
        listener.setSoTimeout(1);
        try (var caller = listener.accept()) {
            assertThat(caller).as("somebody called").isNull();
        } catch (SocketTimeoutException nobody) {
            assertThat(listener.isBound()).isTrue();
        }
    }
}
