package de.knotenpunkt.inspection.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/** Counts pages and draws them as PNG. */
final class PageDrawer {

    private static final byte[] NOTHING = {};

    static {
        ImageIO.setUseCache(false);
    }

    private PageDrawer() {}

    static Outcome count(Request request) throws IOException {
        try (var drawing = Drawing.open(request.mediaType(), request.file())) {
            var count = ByteBuffer.allocate(Integer.BYTES).putInt(drawing.pages());
            return new Outcome(Outcome.Kind.COMPLETE, count.array());
        }
    }

    /** Smaller than wanted, if the picture would be too long for an answer. */
    static Outcome picture(Request request) throws IOException {
        try (var drawing = Drawing.open(request.mediaType(), request.file())) {
            if (request.page() >= 1 && request.page() <= drawing.pages()) {
                for (int width = request.width(); width > 0; width = width * 3 / 4) {
                    var picture = drawing.draw(request.page(), width);
                    var png = picture.isPresent() ? png(picture.get()) : NOTHING;
                    if (png.length <= Task.PICTURE.longest()) {
                        return new Outcome(Outcome.Kind.COMPLETE, png);
                    }
                }
            }
            return new Outcome(Outcome.Kind.COMPLETE, NOTHING);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "png", out)) {
            throw new IOException("no writer");
        }
        return out.toByteArray();
    }
}
