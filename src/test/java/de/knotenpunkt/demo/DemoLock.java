package de.knotenpunkt.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Only one demo at a time works on a data directory. The operating system gives the lock back, also after a kill. */
final class DemoLock implements AutoCloseable {

    private final FileChannel channel;

    private DemoLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock and leaves a note who holds it, for whoever comes second. */
    static DemoLock take(Path home, int port) {
        var note = home.resolve("running.txt");
        try {
            Files.createDirectories(home);
            var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new DemoRefused(
                        "Knotenpunkt läuft aus diesem Verzeichnis bereits (%s); bitte dort zuerst beenden."
                                .formatted(
                                        Files.exists(note)
                                                ? Files.readString(note).strip()
                                                : home));
            }
            Files.writeString(
                    note,
                    "Prozess %d, http://localhost:%d"
                            .formatted(ProcessHandle.current().pid(), port));
            return new DemoLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
