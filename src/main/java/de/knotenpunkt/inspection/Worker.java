package de.knotenpunkt.inspection;

import de.knotenpunkt.inspection.worker.Outcome;
import de.knotenpunkt.inspection.worker.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One place at which files are read, one after the other: there is a process when one is needed, and a new one after each
 * failure, because nobody knows what a file that breaks a parser leaves behind. Used by one thread at a time, and closed by
 * any.
 */
final class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private static final Duration PATIENCE_WITH_START = Duration.ofMinutes(1);

    private final WorkerCommand command;
    private final Duration limit;
    private final int filesPerProcess;
    private volatile @Nullable WorkerProcess process;
    private volatile boolean closed;

    Worker(WorkerCommand command, Duration limit, int filesPerProcess) {
        this.command = command;
        this.limit = limit;
        this.filesPerProcess = filesPerProcess;
    }

    /**
     * Reads a file, or answers that it failed.
     *
     * @throws IllegalStateException if it is not the file's fault
     */
    Outcome read(Request request) {
        var current = running();
        var outcome = ask(current, request);
        if (closed || Thread.currentThread().isInterrupted()) {
            end();
            throw new IllegalStateException("interrupted while a file was read");
        }
        if (outcome.kind() == Outcome.Kind.FAILED || current.files() >= filesPerProcess) {
            end();
        }
        return outcome;
    }

    /** The process that is there now. */
    @Nullable
    WorkerProcess process() {
        return process;
    }

    private Outcome ask(WorkerProcess current, Request request) {
        try {
            var outcome = inTime(limit, () -> current.ask(request));
            if (outcome.kind() == Outcome.Kind.FAILED) {
                LOG.info("A file of type {} could not be read: {}", request.mediaType(), outcome.text());
            }
            return outcome;
        } catch (ExecutionException e) {
            LOG.warn("The extraction worker ended over a file of type {}: {}", request.mediaType(), e.getMessage());
        } catch (TimeoutException e) {
            LOG.warn("A file of type {} took the extraction worker too long", request.mediaType());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Outcome.failed();
    }

    private WorkerProcess running() {
        if (closed) {
            throw new IllegalStateException("the application ends");
        }
        var current = process;
        if (current != null && current.isAlive()) {
            return current;
        }
        end();
        try {
            var started = WorkerProcess.start(command);
            process = started;
            inTime(PATIENCE_WITH_START, started::awaitReady);
            return started;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end();
            throw new IllegalStateException("interrupted while the extraction worker was started", e);
        } catch (IOException | ExecutionException | TimeoutException e) {
            end();
            throw new IllegalStateException("the extraction worker cannot be started", e);
        }
    }

    /** Another thread does what may take forever; it ends when the process is ended. */
    private static <T> T inTime(Duration patience, Callable<T> work)
            throws ExecutionException, InterruptedException, TimeoutException {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("extraction").start(task);
        return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void end() {
        var current = process;
        process = null;
        if (current != null) {
            try {
                current.close();
            } catch (IOException e) {
                LOG.warn("Temporary files of an extraction worker are left", e);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        end();
    }
}
