package de.knotenpunkt.testing.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents of a word processor. */
public final class DocxFile {

    private DocxFile() {}

    /** A paragraph for each text. */
    public static byte[] of(List<String> paragraphs) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
