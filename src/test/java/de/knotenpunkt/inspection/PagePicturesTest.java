package de.knotenpunkt.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.testing.files.DocxFile;
import de.knotenpunkt.testing.files.PdfFile;
import de.knotenpunkt.testing.files.Photo;
import de.knotenpunkt.testing.files.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordinary files through a real worker. */
class PagePicturesTest {

    private static final int WIDTH = 800;
    private static final int DARK = 0x80;

    private static PagePictures pictures;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        pictures = new PagePictures(Settings.extraction());
    }

    @AfterAll
    static void end() {
        pictures.close();
    }

    @Test
    void every_page_shows_what_is_written_on_it() throws IOException {
        var file = store(PdfFile.ofPages(List.of("", "AOU", "ÄÖÜ")));

        assertThat(pictures.pages(file, FileKind.PDF)).isEqualTo(3);
        assertThat(darkOn(file, 1)).isZero();
        assertThat(darkOn(file, 2)).isPositive();
        assertThat(darkOn(file, 3)).isGreaterThan(darkOn(file, 2));
    }

    @Test
    void a_page_is_as_wide_as_wanted_and_keeps_its_shape() throws IOException {
        var page = picture(store(PdfFile.ofPages(List.of("Text"))), FileKind.PDF, WIDTH);

        assertThat(page.getWidth()).isEqualTo(WIDTH);
        assertThat(page.getHeight()).isBetween(WIDTH * 842 / 595 - 1, WIDTH * 842 / 595 + 1);
    }

    @Test
    void a_page_that_is_turned_is_as_wide_as_wanted_too() throws IOException {
        var page = picture(
                store(PdfFile.ofObjects(Stream.of(
                                "<< /Type /Catalog /Pages 2 0 R >>",
                                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 1000] /Rotate 270 >>")
                        .map(object -> object.getBytes(StandardCharsets.US_ASCII))
                        .toList())),
                FileKind.PDF,
                WIDTH);

        assertThat(page.getWidth()).isEqualTo(WIDTH);
        assertThat(page.getHeight()).isEqualTo(WIDTH / 2);
    }

    @Test
    void there_is_nothing_beyond_the_end() throws IOException {
        var file = store(PdfFile.ofPages(List.of("Text")));

        assertThat(pictures.picture(file, FileKind.PDF, 2, WIDTH)).isEmpty();
        assertThat(pictures.picture(file, FileKind.PDF, 0, WIDTH)).isEmpty();
        assertThat(pictures.picture(file, FileKind.PDF, 1, 0)).isEmpty();
    }

    @Test
    void an_encrypted_file_has_no_pages() throws IOException {
        var file = store(PdfFile.encrypted(PdfFile.ofPages(List.of("Text"))));

        assertThat(pictures.pages(file, FileKind.PDF)).isZero();
        assertThat(pictures.picture(file, FileKind.PDF, 1, WIDTH)).isEmpty();
    }

    @Test
    void other_kinds_have_no_pages_and_cost_no_process() throws IOException {
        var file = store(DocxFile.of(List.of("Text")));
        try (var fresh = new PagePictures(Settings.extraction())) {
            assertThat(fresh.pages(file, FileKind.DOCX)).isZero();
            assertThat(fresh.picture(file, FileKind.DOCX, 1, WIDTH)).isEmpty();
            assertThat(fresh.workers())
                    .allSatisfy(worker -> assertThat(worker.process()).isNull());
        }
    }

    @Test
    void a_picture_is_one_page_and_never_enlarged() throws IOException {
        var file = store(Picture.png(30, 20));

        assertThat(pictures.pages(file, FileKind.PNG)).isEqualTo(1);
        assertThat(picture(file, FileKind.PNG, WIDTH)).satisfies(image -> {
            assertThat(image.getWidth()).isEqualTo(30);
            assertThat(image.getHeight()).isEqualTo(20);
        });
        assertThat(pictures.picture(file, FileKind.PNG, 2, WIDTH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6000,4000,800,533", "100,6000,800,53", "6000,100,800,13", "5000,5000,4000,2500", "4000,4000,4000,2828"
    })
    void a_large_picture_fits(int width, int height, int wanted, int shown) throws IOException {
        var image = picture(store(Picture.png(width, height)), FileKind.PNG, wanted);

        assertThat(image.getWidth()).isLessThanOrEqualTo(wanted);
        assertThat(image.getHeight()).isLessThanOrEqualTo(4 * wanted);
        assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(8_000_000);
        assertThat(Math.min(image.getWidth(), image.getHeight())).isBetween(shown - 1, shown);
    }

    @Test
    void a_picture_too_long_to_be_delivered_is_drawn_smaller() throws IOException {
        var noise = Picture.noise(2400, 2400);
        assertThat(noise).hasSizeGreaterThan(12 << 20);

        assertThat(pictures.picture(store(noise), FileKind.PNG, 1, 2400))
                .hasValueSatisfying(png -> assertThat(png).hasSizeBetween(1 << 20, 12 << 20));
    }

    /** Where the stored upper left corner comes to lie, by the number for how the phone was held. */
    @ParameterizedTest
    @CsvSource({
        "0,80,40,10,5", "1,80,40,10,5", "2,80,40,70,5", "3,80,40,70,35", "4,80,40,10,35",
        "5,40,80,5,10", "6,40,80,35,10", "7,40,80,35,70", "8,40,80,5,70", "9,80,40,10,5"
    })
    void a_photo_stands_upright(int orientation, int width, int height, int redX, int redY) throws IOException {
        var image = picture(store(Photo.jpeg(80, 40, orientation)), FileKind.JPEG, WIDTH);

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(isRed(image, redX, redY)).isTrue();
        assertThat(isRed(image, width - redX, height - redY)).isFalse();
        assertThat(isRed(image, redX, height - redY)).isFalse();
        assertThat(isRed(image, width - redX, redY)).isFalse();
    }

    @Test
    void a_photo_does_not_tell_where_it_was_taken() throws IOException {
        var photo = Photo.jpeg(80, 40, 6);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(Photo.PLACE, "Exif");

        assertThat(pictures.picture(store(photo), FileKind.JPEG, 1, WIDTH))
                .hasValueSatisfying(png -> assertThat(new String(png, StandardCharsets.ISO_8859_1))
                        .doesNotContain(Photo.PLACE)
                        .doesNotContain("Exif")
                        .doesNotContain("eXIf"));
    }

    private int darkOn(Path file, int page) throws IOException {
        var image = decoded(pictures.picture(file, FileKind.PDF, page, WIDTH).orElseThrow());
        var dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xFF) < DARK ? 1 : 0;
            }
        }
        return dark;
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < DARK;
    }

    private static BufferedImage picture(Path file, FileKind kind, int width) throws IOException {
        return decoded(pictures.picture(file, kind, 1, width).orElseThrow());
    }

    private static BufferedImage decoded(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private Path store(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "datei-ä", null), content);
    }
}
