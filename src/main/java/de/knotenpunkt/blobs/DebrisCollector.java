package de.knotenpunkt.blobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Deletes what nobody names and nobody is about to name. An orphan must have been known as one for the grace time and
 * must not have been kept anew since. Because that may happen at any moment, on another server too, it is first put
 * aside, then looked at once more, and only then deleted; {@link FolderStore} puts back what is asked for meanwhile.
 */
@Component
class DebrisCollector {

    private static final Logger LOG = LoggerFactory.getLogger(DebrisCollector.class);
    /** Fewer orphans than this are not enough to tell a mistake, such as a wrong database, from a clean-up. */
    private static final int FEW = 20;

    private final Folders folders;
    private final Disk disk;
    private final NamedContents named;
    private final StoreCheck check;
    private final StoreBook book;
    private final BlobProperties properties;
    private final Clock clock;

    DebrisCollector(
            Folders folders,
            Disk disk,
            NamedContents named,
            StoreCheck check,
            StoreBook book,
            BlobProperties properties,
            Clock clock) {
        this.folders = folders;
        this.disk = disk;
        this.named = named;
        this.check = check;
        this.book = book;
        this.properties = properties;
        this.clock = clock;
    }

    /** @return how many contents and incoming files were deleted */
    int run() {
        try {
            putBack();
            check.run(false);
            var deleted = orphans() + leftovers();
            LOG.info("Content store: {} orphans and leftovers deleted", deleted);
            return deleted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a collection that was killed had put aside. */
    private void putBack() throws IOException {
        for (var file : Folders.list(folders.removed())) {
            var digest = Digest.ofName(String.valueOf(file.getFileName()));
            if (digest.isPresent()) {
                putBack(digest.get());
            }
        }
    }

    private int orphans() throws IOException {
        var all = book.counts();
        var orphans = all.getOrDefault(ContentState.ORPHAN, 0L);
        var others = all.values().stream().mapToLong(Long::longValue).sum() - orphans;
        if (orphans >= FEW && orphans > others) {
            LOG.error(
                    "{} contents have no row and only {} have one: nothing is deleted, this may be another database",
                    orphans,
                    others);
            return 0;
        }
        var deleted = 0;
        for (var orphan : book.inStateSince(ContentState.ORPHAN, clock.instant().minus(properties.grace()))) {
            if (delete(orphan.digest())) {
                deleted++;
            }
        }
        return deleted;
    }

    private boolean delete(Digest digest) throws IOException {
        try {
            if (isYoung(folders.of(digest), properties.grace())) {
                return false;
            }
            disk.rename(folders.of(digest), folders.removed(digest));
            if (isYoung(folders.removed(digest), properties.grace()) || named.isNamed(digest)) {
                putBack(digest);
                return false;
            }
        } catch (NoSuchFileException elsewhere) {
            LOG.debug("Content {} is no longer there", digest, elsewhere);
            return false;
        }
        var deleted = Files.deleteIfExists(folders.removed(digest));
        book.forget(List.of(digest));
        return deleted;
    }

    private void putBack(Digest digest) throws IOException {
        try {
            disk.rename(folders.removed(digest), folders.of(digest));
        } catch (NoSuchFileException already) {
            LOG.debug("Content {} has been put back already", digest, already);
        }
    }

    private int leftovers() throws IOException {
        var deleted = 0;
        for (var file : Folders.list(folders.incoming())) {
            if (!isYoungOrGone(file) && Files.deleteIfExists(file)) {
                deleted++;
            }
        }
        return deleted;
    }

    private boolean isYoungOrGone(Path file) throws IOException {
        try {
            return isYoung(file, properties.incomingGrace());
        } catch (NoSuchFileException keptMeanwhile) {
            return true;
        }
    }

    private boolean isYoung(Path file, Duration grace) throws IOException {
        return Files.getLastModifiedTime(file)
                .toInstant()
                .isAfter(clock.instant().minus(grace));
    }
}
