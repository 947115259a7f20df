package de.knotenpunkt.inspection.worker;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** A photo or a screenshot: one page, upright, never larger than it is. */
final class ImageDrawing implements Drawing {

    /** Of a larger one only every second or third pixel is read. */
    private static final double MOST_PIXELS_READ = 16_000_000;

    private final ImageReader reader;
    private final FileImageInputStream in;
    private final Orientation orientation;

    private ImageDrawing(String format, Path file, Orientation orientation) throws IOException {
        this.orientation = orientation;
        this.reader = ImageIO.getImageReadersByFormatName(format).next();
        this.in = new FileImageInputStream(file.toFile());
        // texts, profiles and thumbnails are not even looked at
        reader.setInput(in, true, true);
    }

    static ImageDrawing ofPng(Path file) throws IOException {
        return new ImageDrawing("png", file, Orientation.UPRIGHT);
    }

    static ImageDrawing ofJpeg(Path file) throws IOException {
        return new ImageDrawing("jpeg", file, JpegHead.orientation(file));
    }

    @Override
    public int pages() throws IOException {
        return reader.getWidth(0) > 0 && reader.getHeight(0) > 0 ? 1 : 0;
    }

    @Override
    public Optional<BufferedImage> draw(int page, int width) throws IOException {
        var image = read();
        var lying = orientation.swapsSides();
        var scale = Math.min(
                1,
                Frame.scale(
                        lying ? image.getHeight() : image.getWidth(),
                        lying ? image.getWidth() : image.getHeight(),
                        width));
        var wide = Math.max(1, (int) (image.getWidth() * scale));
        var high = Math.max(1, (int) (image.getHeight() * scale));
        while (image.getWidth() >= 2 * wide && image.getHeight() >= 2 * high) {
            image = drawn(image, image.getWidth() / 2, image.getHeight() / 2, Orientation.UPRIGHT);
        }
        return Optional.of(drawn(image, wide, high, orientation));
    }

    private BufferedImage read() throws IOException {
        var pixels = (double) reader.getWidth(0) * reader.getHeight(0);
        var step = Math.max(1, (int) Math.ceil(Math.sqrt(pixels / MOST_PIXELS_READ)));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    /** On white, in this size before it is turned upright. */
    private static BufferedImage drawn(BufferedImage image, int width, int height, Orientation orientation) {
        var lying = orientation.swapsSides();
        var result = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = result.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, result.getWidth(), result.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.transform(orientation.upright(width, height));
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
