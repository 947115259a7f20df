package de.knotenpunkt.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.testing.ModuleTest;
import de.knotenpunkt.testing.files.DocxFile;
import de.knotenpunkt.testing.files.PdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The module by itself, as others get it. */
@ModuleTest
class InspectionModuleTest {

    @TempDir
    Path folder;

    @Autowired
    FileInspection inspection;

    @Autowired
    VirusScan scan;

    @Autowired
    ScanHealth health;

    @Autowired
    TextExtraction extraction;

    @Autowired
    PagePictures pictures;

    @Test
    void a_file_goes_all_the_way() throws IOException {
        var file = Files.write(folder.resolve("abc"), DocxFile.of(List.of("Protokoll der Steuerungsgruppe")));

        var kind = inspection.accept(new FileName("Protokoll.docx"), file);

        assertThat(extraction.extract(file, kind))
                .isEqualTo(new ExtractedText(TextState.COMPLETE, "Protokoll der Steuerungsgruppe"));
    }

    @Test
    void its_pages_are_shown() throws IOException {
        var file = Files.write(folder.resolve("abc"), PdfFile.ofPages(List.of("Seite 1", "Seite 2")));

        var kind = inspection.accept(new FileName("Protokoll.pdf"), file);

        assertThat(pictures.pages(file, kind)).isEqualTo(2);
        assertThat(pictures.picture(file, kind, 2, 800)).isPresent();
    }

    @Test
    void without_settings_there_is_no_scanner() {
        assertThat(scan.configured()).isFalse();
        assertThat(scan.scan(folder).state()).isEqualTo(ScanState.UNCHECKED);
        assertThat(health.version()).isEmpty();
    }
}
