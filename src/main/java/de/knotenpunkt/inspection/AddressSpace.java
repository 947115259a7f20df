package de.knotenpunkt.inspection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.unit.DataSize;

/**
 * Bounds what a process may take beside its heap, where the system lets us: decoders of pictures take memory by themselves,
 * and a JPEG of 400 bytes can ask for 25 GB.
 */
final class AddressSpace {

    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    /** A Java process reserves half of that without using it. */
    private static final DataSize BESIDE_HEAP = DataSize.ofGigabytes(3);

    private AddressSpace() {}

    /** What to put before a command with that heap; empty if it would not work. */
    static List<String> prefix(DataSize heap) {
        return Files.isExecutable(PRLIMIT)
                ? List.of(PRLIMIT.toString(), "--as=" + (heap.toBytes() + BESIDE_HEAP.toBytes()), "--")
                : List.of();
    }
}
