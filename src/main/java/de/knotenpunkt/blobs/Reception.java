package de.knotenpunkt.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Brings one body into one file, and stops as soon as it cannot be right. */
final class Reception {

    /** How often free space is looked at, in bytes. */
    private static final long LOOK_EVERY = 4L * 1024 * 1024;

    private final Disk disk;
    private final FreeSpace space;
    private final @Nullable Long declared;
    private final long most;

    Reception(Disk disk, FreeSpace space, @Nullable Long declared, long most) {
        this.disk = disk;
        this.space = space;
        this.declared = declared;
        this.most = most;
    }

    /** What can be said before the first byte. */
    void checkAnnouncement() {
        if (declared != null && declared > most) {
            throw new TooLarge(most);
        }
        space.require(declared == null ? 0 : declared);
    }

    Blob read(InputStream body, Path file, LongConsumer progress) throws IOException {
        var hash = Sha256.begin();
        var buffer = new byte[Sha256.BUFFER];
        var count = 0L;
        var patience = Patience.begin(System::nanoTime);
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var read = next(body, buffer); read >= 0; read = next(body, buffer)) {
                if (count / LOOK_EVERY < (count + read) / LOOK_EVERY) {
                    space.require(0);
                }
                count += read;
                checkCount(count);
                patience.bear(count);
                hash.update(buffer, 0, read);
                disk.write(out, ByteBuffer.wrap(buffer, 0, read));
                progress.accept(count);
            }
        }
        if (declared != null && count != declared) {
            throw new WrongLength();
        }
        return new Blob(Digest.of(hash.digest()), count);
    }

    private void checkCount(long count) {
        if (count > most) {
            throw new TooLarge(most);
        }
        if (declared != null && count > declared) {
            throw new WrongLength();
        }
    }

    /** The client's failures are not those of the disk. */
    private static int next(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new BrokenUpload(e);
        }
    }
}
