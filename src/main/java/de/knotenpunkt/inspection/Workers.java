package de.knotenpunkt.inspection;

import de.knotenpunkt.inspection.worker.Outcome;
import de.knotenpunkt.inspection.worker.Request;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Several workers for the same kind of work; whoever comes first is served first. */
final class Workers implements AutoCloseable {

    private final List<Worker> all;
    private final BlockingQueue<Worker> free;

    Workers(int count, Supplier<Worker> worker) {
        all = Stream.generate(worker).limit(count).toList();
        free = new ArrayBlockingQueue<>(count, true, all);
    }

    /**
     * Waits for a worker, but not longer than that, and has it read the file.
     *
     * @throws IllegalStateException if it is not the file's fault: all workers are busy, none can be started, the
     *     application ends, the thread is interrupted
     */
    Outcome read(Request request, Duration patience) {
        var worker = take(patience);
        try {
            return worker.read(request);
        } finally {
            free.add(worker);
        }
    }

    private Worker take(Duration patience) {
        try {
            var worker = free.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (worker == null) {
                throw new IllegalStateException("all workers are busy");
            }
            return worker;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a worker", e);
        }
    }

    /** The workers, whether they have a process or not. */
    List<Worker> all() {
        return all;
    }

    @Override
    public void close() {
        all.forEach(Worker::close);
    }
}
