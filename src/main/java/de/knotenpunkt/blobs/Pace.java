package de.knotenpunkt.blobs;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** How fast something is read. */
@FunctionalInterface
interface Pace {

    /** As fast as the disk gives it. */
    Pace FULL = bytes -> {};

    /** So many bytes have been read; returns when the next may be. */
    void spent(int bytes);

    /** At most so many bytes per second on average. */
    static Pace perSecond(long bytes) {
        return perSecond(bytes, System::nanoTime, LockSupport::parkNanos);
    }

    static Pace perSecond(long bytes, LongSupplier nanoTime, LongConsumer park) {
        var begin = nanoTime.getAsLong();
        var nanosPerByte = Duration.ofSeconds(1).toNanos() / (double) bytes;
        return new Pace() {

            private long read;

            @Override
            public void spent(int more) {
                read += more;
                var ahead = (long) (read * nanosPerByte) - (nanoTime.getAsLong() - begin);
                if (ahead > 0) {
                    park.accept(ahead);
                }
            }
        };
    }
}
