package de.knotenpunkt.inspection;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What tests look at from outside. */
final class Observed {

    /** By how many bytes the heap of this JVM may grow over many files. */
    static final long MOST_GROWTH = 20L << 20;

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private Observed() {}

    /** Waits until the first worker has been asked something. */
    static WorkerProcess busy(List<Worker> workers) {
        var worker = workers.getFirst();
        while (worker.process() == null
                || Objects.requireNonNull(worker.process()).files() == 0) {
            LockSupport.parkNanos(PAUSE);
        }
        return Objects.requireNonNull(worker.process());
    }

    static long heapInUse() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
