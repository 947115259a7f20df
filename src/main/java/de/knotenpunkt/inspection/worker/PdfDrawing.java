package de.knotenpunkt.inspection.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Pages of a PDF; of an encrypted one there are none, even if it opens without a password. */
final class PdfDrawing implements Drawing {

    private static final long MOST_ON_DISK = 256L << 20;
    private static final int QUARTER = 90;

    private final @Nullable PDDocument document;

    private PdfDrawing(@Nullable PDDocument document) {
        this.document = document;
    }

    static PdfDrawing open(Path file) throws IOException {
        try {
            var temporary = MemoryUsageSetting.setupTempFileOnly(MOST_ON_DISK);
            return new PdfDrawing(Loader.loadPDF(file.toFile(), temporary.streamCache));
        } catch (InvalidPasswordException encrypted) {
            return new PdfDrawing(null);
        }
    }

    /** As many as the file says, provided that the last of them is there. */
    @Override
    public int pages() {
        if (document == null || document.isEncrypted() || document.getNumberOfPages() < 1) {
            return 0;
        }
        var count = document.getNumberOfPages();
        document.getPage(count - 1);
        return count;
    }

    @Override
    public Optional<BufferedImage> draw(int page, int width) throws IOException {
        if (document == null) {
            return Optional.empty();
        }
        var scale = scale(document.getPage(page - 1), width);
        // zero, infinite or not a number, if the page's measures are
        if (!Float.isFinite(scale) || scale <= 0) {
            return Optional.empty();
        }
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return Optional.of(renderer.renderImage(page - 1, scale, ImageType.RGB));
    }

    /** The next larger number, since the renderer rounds down. */
    private static float scale(PDPage page, int width) {
        var box = page.getCropBox();
        var lying = page.getRotation() % (2 * QUARTER) != 0;
        return Math.nextUp((float)
                Frame.scale(lying ? box.getHeight() : box.getWidth(), lying ? box.getWidth() : box.getHeight(), width));
    }

    @Override
    public void close() throws IOException {
        if (document != null) {
            document.close();
        }
    }
}
