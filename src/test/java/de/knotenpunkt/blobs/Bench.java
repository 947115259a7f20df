package de.knotenpunkt.blobs;

import de.knotenpunkt.blobs.BlobProperties.Reserve;
import de.knotenpunkt.testing.TestContents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/** A store of its own on an empty folder, with the tables of a test context emptied, and a clock that can be put on. */
final class Bench implements BlobReferences {

    static final Duration GRACE = Duration.ofHours(48);

    private final TreeMap<Digest, Blob> named = new TreeMap<>();
    private Duration ahead = Duration.ZERO;
    final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Berlin");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    };
    final Folders folders = Folders.in(TestContents.newFolder());
    final StoreBook book;
    final CheckRuns runs;
    final StoreReports reports;
    final FolderStore store;
    final StoreCheck check;
    final Scrub scrub;
    final BlobProperties properties = new BlobProperties(
            folders.root().toString(),
            new Reserve(DataSize.ofBytes(0), 0),
            GRACE,
            Duration.ofHours(24),
            new BlobProperties.Scrub(DataSize.ofMegabytes(20), Duration.ofHours(3), Duration.ofDays(7)));

    Bench(JdbcTemplate jdbc) {
        clear(jdbc);
        book = new StoreBook(jdbc, clock);
        runs = new CheckRuns(jdbc, clock);
        reports = new StoreReports(runs, book);
        var disk = new LocalDisk();
        store = new FolderStore(folders, disk, new FreeSpace(folders, disk, properties.reserve()), clock);
        var inspection = new Inspection(folders);
        check = new StoreCheck(folders, store, names(), inspection, book, runs, reports);
        scrub = new Scrub(book, inspection, properties, clock);
    }

    /** Nothing is known of any content. */
    static void clear(JdbcTemplate jdbc) {
        jdbc.update("delete from blob_check");
        jdbc.update("delete from blob_run");
    }

    @Override
    public List<Blob> named(@Nullable Digest after, int limit) {
        var rest = after == null ? named : named.tailMap(after, false);
        return rest.values().stream().limit(limit).toList();
    }

    NamedContents names() {
        return new NamedContents(List.of(this));
    }

    DebrisCollector collector() {
        return collector(new LocalDisk());
    }

    DebrisCollector collector(Disk disk) {
        return new DebrisCollector(folders, disk, names(), check, book, properties, clock);
    }

    /** Lets time pass. */
    void later(Duration time) {
        ahead = ahead.plus(time);
    }

    /** A content with a row that names it. */
    Blob document(String text) {
        return name(upload(text));
    }

    List<Blob> documents(int count) {
        var all = new ArrayList<Blob>();
        for (var number = 0; number < count; number++) {
            all.add(document("document " + number));
        }
        return all;
    }

    /** Writes a row. */
    Blob name(Blob blob) {
        named.put(blob.digest(), blob);
        return blob;
    }

    /** Deletes a row. */
    void unname(Blob blob) {
        named.remove(blob.digest());
    }

    /** A content without a row. */
    Blob upload(String text) {
        return upload(Bytes.of(text));
    }

    Blob upload(InputStream body) {
        try (var incoming = store.receive(body, null, Long.MAX_VALUE, read -> {})) {
            return store.keep(incoming);
        }
    }

    Path file(Blob blob) {
        return folders.of(blob.digest());
    }

    String read(Blob blob) throws IOException {
        try (var in = store.open(blob)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
