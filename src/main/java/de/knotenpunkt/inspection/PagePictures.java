package de.knotenpunkt.inspection;

import de.knotenpunkt.inspection.worker.ExtractionWorker;
import de.knotenpunkt.inspection.worker.Outcome;
import de.knotenpunkt.inspection.worker.Request;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Draws pages of files for a preview, in processes of its own beside those that read texts: a long text keeps nobody
 * waiting for a picture. What goes wrong is logged and answered by nothing to see, never by an exception.
 */
@Component
public class PagePictures implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PagePictures.class);
    private static final Set<FileKind> DRAWN = EnumSet.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG);

    private final Workers workers;
    private final Duration patience;

    @Autowired
    PagePictures(ExtractionProperties properties) {
        this(properties, ExtractionWorker.class::getName, Launch.own());
    }

    /** With the program for each worker that is started, and from where. */
    PagePictures(ExtractionProperties properties, Supplier<String> mainClass, Launch launch) {
        var pictures = properties.pictures();
        var command = new WorkerCommand(mainClass, pictures.heap(), launch);
        workers = new Workers(
                pictures.workers(), () -> new Worker(command, pictures.limit(), properties.filesPerWorker()));
        patience = pictures.limit();
    }

    /**
     * How many pages can be shown as pictures; 0 if none can: other kinds, a file that cannot be read, an encrypted one.
     * PNG and JPEG have one. Takes twice {@code knotenpunkt.extraction.pictures.limit} at most, and the start of a worker.
     *
     * @param file a file that {@link FileInspection} has accepted as of this kind
     */
    public int pages(Path file, FileKind kind) {
        return ask(kind, Request.pages(kind.mediaType(), file))
                .filter(count -> count.length == Integer.BYTES)
                .map(count -> Math.max(0, ByteBuffer.wrap(count).getInt()))
                .orElse(0);
    }

    /**
     * One page as a PNG, drawn anew: metadata, scripts, links and attachments of the file are not in it. Photos stand
     * upright and are never enlarged. Takes as long as {@link #pages} at most.
     *
     * @param file a file that {@link FileInspection} has accepted as of this kind
     * @param page from 1
     * @param width most pixels in width; the height is at most four times that, and the picture at most 8 megapixels and
     *     12 MB, for which it becomes narrower
     * @return empty if there is no such page or it cannot be drawn
     */
    public Optional<byte[]> picture(Path file, FileKind kind, int page, int width) {
        if (page < 1 || width < 1) {
            return Optional.empty();
        }
        return ask(kind, Request.picture(kind.mediaType(), file, page, width))
                .filter(png -> png.length > 0)
                // once more: what comes out of the worker is as trustworthy as the file
                .filter(png -> PlainPng.isOne(png, width));
    }

    private Optional<byte[]> ask(FileKind kind, Request request) {
        if (!DRAWN.contains(kind)) {
            return Optional.empty();
        }
        try {
            var outcome = workers.read(request, patience);
            return outcome.kind() == Outcome.Kind.COMPLETE ? Optional.of(outcome.content()) : Optional.empty();
        } catch (IllegalStateException e) {
            LOG.warn("A file of type {} could not be drawn", request.mediaType(), e);
            return Optional.empty();
        }
    }

    /** The workers, whether they have a process or not. */
    List<Worker> workers() {
        return workers.all();
    }

    /** Ends all workers; called when the application ends. */
    @Override
    public void close() {
        workers.close();
    }
}
