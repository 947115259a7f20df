package de.knotenpunkt.testing.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Presentations. */
public final class PptxFile {

    private PptxFile() {}

    /** A slide for each text. */
    public static byte[] ofSlides(List<String> texts) {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            texts.forEach(text -> show.createSlide().createTextBox().setText(text));
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
