package de.knotenpunkt.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.blobs.BlobProperties.Reserve;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** The size of a content does not matter to memory, neither while it comes in nor while it goes out. */
class StoreMemoryTest {

    private static final long MEGABYTE = 1L << 20;
    private static final long SIZE = 50 * MEGABYTE;
    private static final long MEASURED_AT = 45 * MEGABYTE;
    private static final long MOST = 5 * MEGABYTE;

    @TempDir
    private Path root;

    @Test
    void fifty_megabytes_leave_the_heap_as_it_was() throws IOException {
        var folders = Folders.in(root);
        var disk = new LocalDisk();
        var space = new FreeSpace(folders, disk, new Reserve(DataSize.ofBytes(0), 0));
        var store = new FolderStore(folders, disk, space, Clock.systemUTC());
        keep(store, MEGABYTE, new AtomicLong());

        var before = used();
        var whileReceiving = new AtomicLong();
        var blob = keep(store, SIZE, whileReceiving);
        assertThat(whileReceiving.get()).isPositive();
        assertThat(whileReceiving.get() - before).isLessThan(MOST);

        try (var in = store.open(blob)) {
            in.skipNBytes(MEASURED_AT);
            assertThat(used() - before).isLessThan(MOST);
            assertThat(in.transferTo(OutputStream.nullOutputStream())).isEqualTo(SIZE - MEASURED_AT);
        }
        assertThat(used() - before).isLessThan(MOST);
    }

    private static Blob keep(FolderStore store, long size, AtomicLong late) {
        InputStream body = Bytes.many(size);
        try (var incoming = store.receive(body, size, size, read -> {
            if (late.get() == 0 && read >= MEASURED_AT) {
                late.set(used());
            }
        })) {
            return store.keep(incoming);
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
