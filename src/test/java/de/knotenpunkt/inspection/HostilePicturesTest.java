package de.knotenpunkt.inspection;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.knotenpunkt.inspection.worker.ExtractionWorker;
import de.knotenpunkt.inspection.worker.Request;
import de.knotenpunkt.testing.files.PdfFile;
import de.knotenpunkt.testing.files.Photo;
import de.knotenpunkt.testing.files.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Whatever a file does to the worker that draws it, the page gets an answer and the next file is drawn. */
class HostilePicturesTest {

    private static final int WIDTH = 400;
    private static final Duration SHORT = Duration.ofSeconds(8);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final DataSize HEAP = DataSize.ofMegabytes(128);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            classes = {
                StubbornWorkers.Endless.class,
                StubbornWorkers.Hungry.class,
                StubbornWorkers.Babbling.class,
                StubbornWorkers.Vanishing.class,
                StubbornWorkers.Unwilling.class,
                StubbornWorkers.Telling.class
            })
    void nothing_comes_of_a_broken_worker_and_the_next_file_is_drawn(Class<?> program) throws IOException {
        try (var pictures = first(program, SHORT)) {
            assertThat(pictures.picture(ordinary(), FileKind.PDF, 1, WIDTH)).isEmpty();
        }
        try (var pictures = first(program, SHORT)) {
            assertThat(pictures.pages(ordinary(), FileKind.PDF)).isZero();
            if (program != StubbornWorkers.Telling.class) {
                assertDraws(pictures);
            }
        }
    }

    @Test
    void a_worker_that_is_killed_takes_one_picture_with_it() throws IOException {
        try (var pictures = first(StubbornWorkers.Endless.class, LONG)) {
            var file = ordinary();
            var picture = CompletableFuture.supplyAsync(() -> pictures.picture(file, FileKind.PDF, 1, WIDTH));
            ProcessHandle.of(Observed.busy(pictures.workers()).pid()).ifPresent(ProcessHandle::destroyForcibly);

            assertThat(picture.join()).isEmpty();
            assertDraws(pictures);
        }
    }

    @Test
    void the_end_of_the_application_is_no_exception() throws IOException {
        var pictures = first(StubbornWorkers.Endless.class, LONG);
        var file = ordinary();
        var picture = CompletableFuture.supplyAsync(() -> pictures.picture(file, FileKind.PDF, 1, WIDTH));
        var process = Observed.busy(pictures.workers());

        pictures.close();

        assertThat(picture.join()).isEmpty();
        assertThat(process.isAlive()).isFalse();
        assertThat(pictures.pages(file, FileKind.PDF)).isZero();
    }

    @Test
    void nobody_waits_longer_than_said_for_a_busy_worker() throws IOException {
        var command = new WorkerCommand(StubbornWorkers.Endless.class::getName, HEAP, Launch.own());
        var request = Request.pages(FileKind.PDF.mediaType(), ordinary());
        try (var workers = new Workers(1, () -> new Worker(command, LONG, 1))) {
            var first = CompletableFuture.supplyAsync(() -> workers.read(request, LONG));
            Observed.busy(workers.all());

            assertThatIllegalStateException().isThrownBy(() -> workers.read(request, Duration.ofMillis(1)));
            assertThat(first).isNotDone();
        }
    }

    @Test
    void pages_without_end_are_none() throws IOException {
        try (var pictures = new PagePictures(Settings.extraction())) {
            var file = Files.write(folder.resolve("endlos"), PdfFile.ofEndlessPages());

            assertThat(pictures.pages(file, FileKind.PDF)).isZero();
            assertThat(pictures.picture(file, FileKind.PDF, 1, WIDTH)).isEmpty();
            assertDraws(pictures);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 0 1e9 1e9",
                "0 0 9999999999 14400",
                "0 0 1 1e9",
                "0 0 0.0001 0.0001",
                "-1e30 -1e30 1e38 1e38",
                "0 0 0 0",
                "0 0 (a) 5"
            })
    void a_page_of_absurd_size_is_bounded_or_not_drawn(String box) throws IOException {
        try (var pictures = new PagePictures(Settings.extraction())) {
            var file = Files.write(folder.resolve("riesig"), sized(box));

            assertThat(pictures.pages(file, FileKind.PDF)).isLessThanOrEqualTo(1);
            var picture = pictures.picture(file, FileKind.PDF, 1, WIDTH);
            if (picture.isPresent()) {
                var image = ImageIO.read(new ByteArrayInputStream(picture.get()));
                assertThat(image.getWidth()).isLessThanOrEqualTo(WIDTH);
                assertThat(image.getHeight()).isLessThanOrEqualTo(4 * WIDTH);
            }
            assertDraws(pictures);
        }
    }

    @Test
    void a_picture_that_is_cut_off_is_not_drawn() throws IOException {
        var png = Picture.png(300, 300);
        try (var pictures = new PagePictures(Settings.extraction())) {
            var file = Files.write(folder.resolve("halb"), Arrays.copyOf(png, png.length / 2));

            assertThat(pictures.picture(file, FileKind.PNG, 1, WIDTH)).isEmpty();
            assertThat(pictures.pages(folder.resolve("fehlt"), FileKind.PNG)).isZero();
            assertDraws(pictures);
        }
    }

    /** Without a bound, each would take 25 GB beside the heap; not tried where there is none. */
    @Test
    void a_small_photo_cannot_take_all_memory_of_the_machine() throws IOException {
        assumeThat(AddressSpace.prefix(HEAP)).isNotEmpty();
        var photo = Photo.hungry(65_000, 65_000);
        try (var pictures = new PagePictures(Settings.extraction())) {
            assertThat(pictures.picture(Files.write(folder.resolve("hungrig.jpg"), photo), FileKind.JPEG, 1, WIDTH))
                    .isEmpty();
            pictures.picture(Files.write(folder.resolve("hungrig.pdf"), showing(photo)), FileKind.PDF, 1, WIDTH);
            assertDraws(pictures);
        }
    }

    /** Past the inspection, which would have refused them. */
    @Test
    void hostile_files_break_nothing() throws IOException {
        try (var pictures = new PagePictures(Settings.extraction())) {
            var hostile = HostileFiles.all("http://127.0.0.1:9/");
            assertDraws(pictures);
            var before = Observed.heapInUse();
            for (var file : hostile) {
                var stored = Files.write(folder.resolve("feindlich"), file.content());
                FileKind.of(new FileName(file.name())).ifPresent(kind -> {
                    assertThat(pictures.pages(stored, kind)).isBetween(0, 1);
                    pictures.picture(stored, kind, 1, WIDTH);
                });
            }

            assertThat(Observed.heapInUse() - before).isLessThan(Observed.MOST_GROWTH);
            assertDraws(pictures);
        }
    }

    private void assertDraws(PagePictures pictures) throws IOException {
        assertThat(pictures.picture(ordinary(), FileKind.PDF, 1, WIDTH)).isPresent();
    }

    /** This program for the first worker, the real one for the others. */
    private static PagePictures first(Class<?> program, Duration limit) {
        Iterator<String> names = Stream.concat(
                        Stream.of(program.getName()), Stream.generate(ExtractionWorker.class::getName))
                .iterator();
        return new PagePictures(Settings.extraction(HEAP, limit), names::next, Launch.own());
    }

    private Path ordinary() throws IOException {
        return Files.write(folder.resolve("ordentlich"), PdfFile.ofPages(List.of("Übung")));
    }

    private static byte[] sized(String box) {
        return PdfFile.ofObjects(List.of(
                bytes("<< /Type /Catalog /Pages 2 0 R >>"),
                bytes("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
                bytes("<< /Type /Page /Parent 2 0 R /MediaBox [" + box + "] >>")));
    }

    private static byte[] showing(byte[] photo) {
        return PdfFile.ofObjects(List.of(
                bytes("<< /Type /Catalog /Pages 2 0 R >>"),
                bytes("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
                bytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /XObject << /P 5 0 R >> >> >>"),
                PdfFile.stream("", bytes("595 0 0 842 0 0 cm /P Do")),
                PdfFile.stream(
                        "/Type /XObject /Subtype /Image /Width 65000 /Height 65000 /ColorSpace /DeviceRGB"
                                + " /BitsPerComponent 8 /Filter /DCTDecode",
                        photo)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}
