package de.knotenpunkt.inspection.worker;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that can be drawn page by page. */
interface Drawing extends Closeable {

    /** The file, by the reader of its kind and no other. */
    static Drawing open(String mediaType, Path file) throws IOException {
        return switch (mediaType) {
            case "application/pdf" -> PdfDrawing.open(file);
            case "image/png" -> ImageDrawing.ofPng(file);
            case "image/jpeg" -> ImageDrawing.ofJpeg(file);
            default -> throw new IOException("cannot be drawn");
        };
    }

    int pages() throws IOException;

    /** The page on white, as wide as that at most; empty if there is nothing to see of it. */
    Optional<BufferedImage> draw(int page, int width) throws IOException;
}
