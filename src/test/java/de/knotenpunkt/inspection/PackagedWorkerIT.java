package de.knotenpunkt.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.inspection.worker.ExtractionWorker;
import de.knotenpunkt.testing.PackagedJar;
import de.knotenpunkt.testing.files.DocxFile;
import de.knotenpunkt.testing.files.PdfFile;
import de.knotenpunkt.testing.files.Photo;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worker starts from what is delivered: the one jar, and the same jar laid out for a container. */
class PackagedWorkerIT {

    private static final int WIDTH = 800;

    @TempDir
    Path folder;

    @Test
    void a_worker_starts_from_the_packaged_jar() throws IOException {
        assertReads(PackagedJar.path(), "PropertiesLauncher");
    }

    @Test
    void a_worker_starts_from_the_extracted_jar() throws Exception {
        var extract = new ProcessBuilder(
                        PackagedJar.java(),
                        "-Djarmode=tools",
                        "-jar",
                        PackagedJar.path().toString(),
                        "extract",
                        "--destination",
                        folder.resolve("extracted").toString())
                .inheritIO()
                .start();
        assertThat(extract.waitFor()).isZero();

        assertReads(folder.resolve("extracted").resolve(PackagedJar.path().getFileName()), "ExtractionWorker");
    }

    @Test
    void parsers_nobody_needs_are_not_delivered() throws IOException {
        try (var jar = new JarFile(PackagedJar.path().toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.contains("tika-parser-pdf-module"))
                    .noneMatch(name -> name.contains("ocr") || name.contains("poi-ooxml-full"))
                    .noneMatch(name -> name.contains("bcprov") || name.contains("jackcess") || name.contains("sqlite"));
        }
    }

    private void assertReads(Path jar, String mainClass) throws IOException {
        try (var classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            var launch = new Launch(jar.toString(), classes, NetworkSwitch::prefix);
            assertThat(launch.program(ExtractionWorker.class.getName()).getLast())
                    .endsWith(mainClass);
            try (var extraction = new TextExtraction(Settings.extraction(), ExtractionWorker.class::getName, launch)) {
                assertThat(extraction
                                .extract(store(PdfFile.ofPages(List.of("Größe"))), FileKind.PDF)
                                .text())
                        .isEqualTo("Größe");
                assertThat(extraction
                                .extract(store(DocxFile.of(List.of("Maße"))), FileKind.DOCX)
                                .text())
                        .isEqualTo("Maße");
            }
            try (var pictures = new PagePictures(Settings.extraction(), ExtractionWorker.class::getName, launch)) {
                var page = store(PdfFile.ofPages(List.of("Größe")));
                assertThat(pictures.pages(page, FileKind.PDF)).isEqualTo(1);
                assertThat(pictures.picture(page, FileKind.PDF, 1, WIDTH)).isPresent();
                assertThat(pictures.picture(store(Photo.jpeg(80, 40, 6)), FileKind.JPEG, 1, WIDTH))
                        .isPresent();
            }
        }
    }

    private Path store(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "datei", null), content);
    }
}
