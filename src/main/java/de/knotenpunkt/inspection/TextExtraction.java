package de.knotenpunkt.inspection;

import de.knotenpunkt.inspection.worker.CleanText;
import de.knotenpunkt.inspection.worker.ExtractionWorker;
import de.knotenpunkt.inspection.worker.Outcome;
import de.knotenpunkt.inspection.worker.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads the text out of files in processes of its own, one or two at a time: a file may take its parser down, but not this
 * application. Whoever has more files than that waits, and keeps the queue.
 */
@Component
public class TextExtraction implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TextExtraction.class);

    /** Whoever has a text to be read has time: a queue in the database, not a person. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Workers workers;

    @Autowired
    TextExtraction(ExtractionProperties properties) {
        this(properties, ExtractionWorker.class::getName, Launch.own());
    }

    /** With the program for each worker that is started, and from where. */
    TextExtraction(ExtractionProperties properties, Supplier<String> mainClass, Launch launch) {
        var command = new WorkerCommand(mainClass, properties.heap(), launch);
        workers = new Workers(
                properties.workers(), () -> new Worker(command, properties.limit(), properties.filesPerWorker()));
    }

    /**
     * Reads the text of a file that {@link FileInspection} has accepted as of this kind. Waits until a worker is free and
     * then at most as long as {@code knotenpunkt.extraction.limit}. Never throws because of the file.
     *
     * @throws IllegalStateException if it is not the file's fault and should be tried again: no worker can be started, the
     *     application ends, the thread is interrupted
     */
    public ExtractedText extract(Path file, FileKind kind) {
        if (!kind.hasText()) {
            return ExtractedText.NONE;
        }
        return switch (kind) {
            case TXT, CSV, MD -> decode(file);
            default -> inWorker(Request.text(kind.mediaType(), file));
        };
    }

    private static ExtractedText decode(Path file) {
        try {
            return PlainText.read(file);
        } catch (IOException e) {
            LOG.warn("A text file could not be read: {}", e.toString());
            return ExtractedText.FAILED;
        }
    }

    private ExtractedText inWorker(Request request) {
        var outcome = workers.read(request, PATIENCE);
        return outcome.kind() == Outcome.Kind.FAILED
                ? ExtractedText.FAILED
                // once more: what comes out of the worker is as trustworthy as the file
                : ExtractedText.of(new CleanText().append(outcome.text()), outcome.kind() == Outcome.Kind.SHORTENED);
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
