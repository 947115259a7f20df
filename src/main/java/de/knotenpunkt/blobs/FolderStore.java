package de.knotenpunkt.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The store in a folder. Keeping always renames over what may be there: it needs no lock between servers, heals a
 * damaged copy, and makes the content young again, so that a collection under way spares it.
 */
@Component
class FolderStore implements BlobStore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderStore.class);

    private final Folders folders;
    private final Disk disk;
    private final FreeSpace space;
    private final Clock clock;

    FolderStore(Folders folders, Disk disk, FreeSpace space, Clock clock) {
        this.folders = folders;
        this.disk = disk;
        this.space = space;
        this.clock = clock;
    }

    @Override
    public Incoming receive(InputStream body, @Nullable Long declaredLength, long mostBytes, LongConsumer progress) {
        var reception = new Reception(disk, space, declaredLength, mostBytes);
        var file = folders.newIncoming();
        var complete = false;
        try {
            reception.checkAnnouncement();
            var received = reception.read(body, file, progress);
            complete = true;
            return new IncomingFile(file, received.digest(), received.size());
        } catch (IOException e) {
            throw refusal(e);
        } finally {
            if (!complete) {
                IncomingFile.delete(file);
            }
        }
    }

    @Override
    public Blob keep(Incoming incoming) {
        var blob = new Blob(incoming.digest(), incoming.size());
        try {
            Files.setLastModifiedTime(incoming.file(), FileTime.from(clock.instant()));
            disk.sync(incoming.file());
            folders.make(blob.digest());
            disk.rename(incoming.file(), folders.of(blob.digest()));
            // all of them: another thread may have made the upper ones a moment ago, and may be killed now
            for (var folder : folders.chain(blob.digest())) {
                disk.syncFolder(folder);
            }
            return blob;
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public InputStream open(Blob blob) {
        try {
            return new VerifyingStream(Files.newInputStream(intact(blob)), blob);
        } catch (IOException e) {
            throw new DamagedBlob(blob, e);
        }
    }

    @Override
    public <T> T withFile(Blob blob, Function<Path, T> work) {
        try {
            return work.apply(intact(blob));
        } catch (IOException e) {
            throw new DamagedBlob(blob, e);
        }
    }

    @Override
    public boolean has(Blob blob) {
        try {
            return size(blob.digest()) == blob.size();
        } catch (IOException missing) {
            return false;
        }
    }

    private Path intact(Blob blob) throws IOException {
        if (size(blob.digest()) != blob.size()) {
            LOG.error("Content {} has not the size it was kept with", blob.digest());
            throw new DamagedBlob(blob, null);
        }
        return folders.of(blob.digest());
    }

    /** Size of what lies there; a content that is just being deleted, or was when its server died, is put back. */
    private long size(Digest digest) throws IOException {
        var file = folders.of(digest);
        try {
            return Files.size(file);
        } catch (NoSuchFileException missing) {
            disk.rename(folders.removed(digest), file);
            return Files.size(file);
        }
    }

    private RuntimeException refusal(IOException e) {
        LOG.error("The content store does not write", e);
        try {
            space.require(0);
        } catch (StoreFull full) {
            return full;
        }
        return new StoreFailed(e);
    }
}
