package de.knotenpunkt.blobs;

import de.knotenpunkt.blobs.BlobProperties.Reserve;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.util.unit.DataSize;

/** A program that takes a content in and is killed on the way, as by {@code kill -9}: folder, step or percentage. */
final class KilledUpload {

    static final int KILLED = 137;
    static final long SIZE = 16L << 20;

    private KilledUpload() {}

    public static void main(String[] args) {
        var folders = Folders.in(Path.of(args[0]));
        var when = args[1];
        var disk = new StepsDisk() {
            @Override
            void before(String step) {
                if (step.startsWith(when)) {
                    Runtime.getRuntime().halt(KILLED);
                }
            }

            @Override
            void after(String step) {
                if (("after " + step).startsWith(when)) {
                    Runtime.getRuntime().halt(KILLED);
                }
            }
        };
        var space = new FreeSpace(folders, disk, new Reserve(DataSize.ofBytes(0), 0));
        var store = new FolderStore(folders, disk, space, Clock.systemUTC());
        try (var incoming = store.receive(Bytes.many(SIZE), SIZE, SIZE, read -> {
            if (when.equals(read * 100 / SIZE + " %")) {
                Runtime.getRuntime().halt(KILLED);
            }
        })) {
            store.keep(incoming);
        }
    }
}
