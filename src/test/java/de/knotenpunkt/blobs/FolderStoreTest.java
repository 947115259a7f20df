package de.knotenpunkt.blobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.blobs.BlobProperties.Reserve;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FolderStoreTest {

    private static final long MUCH = 1L << 30;
    private static final long MEGABYTE = 1L << 20;

    @TempDir
    private Path root;

    private Folders folders;
    private final StepsDisk disk = new StepsDisk();

    @BeforeEach
    void make() {
        folders = Folders.in(root);
    }

    @Test
    void what_was_kept_comes_back_under_the_hash_of_its_bytes() throws IOException {
        var blob = keep("Straße");

        assertThat(blob.size()).isEqualTo(7);
        assertThat(blob.digest().value()).isEqualTo("58a3778c18c41726cd53c2a4c77dcbed8512f962d7e616717abee95ca41d0029");
        assertThat(read(blob)).isEqualTo("Straße");
        assertThat(store().has(blob)).isTrue();
        assertThat(store().<String>withFile(blob, FolderStoreTest::text)).isEqualTo("Straße");
        assertThat(incoming()).isEmpty();
    }

    @Test
    void an_empty_content_is_one_too() throws IOException {
        var blob = keep("");

        assertThat(blob.digest().value()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(read(blob)).isEmpty();
    }

    @Test
    void bytes_are_on_the_disk_before_their_name_and_the_name_before_keep_returns() {
        try (var received = receive(Bytes.of("abc"), 3L, MUCH)) {
            disk.steps.clear();
            store().keep(received);
        }

        assertThat(disk.steps)
                .containsExactly(
                        "sync incoming",
                        "rename",
                        "syncFolder 78",
                        "syncFolder ba",
                        "syncFolder " + root.getFileName());
    }

    @Test
    void what_is_closed_without_being_kept_is_gone() throws IOException {
        var received = receive(Bytes.of("abc"), null, MUCH);
        assertThat(received.file()).hasContent("abc");

        received.close();

        assertThat(incoming()).isEmpty();
        assertThat(store().has(new Blob(received.digest(), 3))).isFalse();
    }

    @Test
    void progress_is_told_up_to_the_last_byte() {
        var told = new ArrayList<Long>();
        try (var received = store().receive(Bytes.many(200_000), null, MUCH, told::add)) {
            assertThat(received.size()).isEqualTo(200_000);
        }

        assertThat(told).isSorted().hasSizeGreaterThan(2).last().isEqualTo(200_000L);
    }

    @Test
    void more_than_announced_and_less_than_announced_are_refused() throws IOException {
        assertThatThrownBy(() -> receive(Bytes.of("abcd"), 3L, MUCH)).isInstanceOf(WrongLength.class);
        assertThatThrownBy(() -> receive(Bytes.of("ab"), 3L, MUCH)).isInstanceOf(WrongLength.class);

        assertThat(incoming()).isEmpty();
    }

    @Test
    void what_is_announced_too_large_is_not_even_read() {
        assertThatThrownBy(() -> receive(unreadable(), 11L, 10)).isInstanceOf(TooLarge.class);
    }

    @Test
    void a_body_without_end_stops_at_the_limit() throws IOException {
        var read = new AtomicLong();

        assertThatThrownBy(() -> store().receive(Bytes.many(Long.MAX_VALUE), null, MEGABYTE, read::set))
                .isInstanceOf(TooLarge.class);

        assertThat(read.get()).isLessThanOrEqualTo(MEGABYTE);
        assertThat(incoming()).isEmpty();
    }

    @Test
    void a_connection_that_breaks_leaves_nothing() throws IOException {
        var broken = new SequenceInputStream(Bytes.many(300_000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset by peer");
            }
        });

        assertThatThrownBy(() -> receive(broken, 400_000L, MUCH)).isInstanceOf(BrokenUpload.class);
        assertThat(incoming()).isEmpty();
    }

    @Test
    void below_the_reserve_nothing_is_read() {
        disk.capacity = 100 * MEGABYTE;
        disk.free = 5 * MEGABYTE - 1;

        assertThatThrownBy(() -> receive(unreadable(), null, MUCH)).isInstanceOf(StoreFull.class);
    }

    @Test
    void what_would_reach_into_the_reserve_is_refused_by_its_announcement() {
        disk.capacity = 100 * MEGABYTE;
        disk.free = 6 * MEGABYTE;

        assertThatThrownBy(() -> receive(unreadable(), 2 * MEGABYTE, MUCH)).isInstanceOf(StoreFull.class);
        receive(Bytes.many(MEGABYTE), MEGABYTE, MUCH).close();
    }

    @Test
    void when_the_reserve_is_reached_while_reading_the_upload_ends() throws IOException {
        disk.capacity = 100 * MEGABYTE;
        disk.free = 50 * MEGABYTE;

        assertThatThrownBy(() -> store().receive(Bytes.many(100 * MEGABYTE), null, MUCH, read -> disk.free = 0))
                .isInstanceOf(StoreFull.class);
        assertThat(incoming()).isEmpty();
    }

    @Test
    void the_reserve_is_the_greater_of_size_and_part() {
        var reserve = new Reserve(DataSize.ofGigabytes(2), 5);

        assertThat(reserve.of(10L << 30)).isEqualTo(2L << 30);
        assertThat(reserve.of(100L << 30)).isEqualTo((100L << 30) / 100 * 5);
    }

    @Test
    void a_full_disk_leaves_nothing_half_written() throws IOException {
        var full = new StepsDisk() {
            @Override
            void before(String step) throws IOException {
                if (steps.size() == 3) {
                    free = 0;
                    throw new IOException("No space left on device");
                }
            }
        };
        full.capacity = 100 * MEGABYTE;

        assertThatThrownBy(() -> store(full).receive(Bytes.many(MEGABYTE), null, MUCH, read -> {}))
                .isInstanceOf(StoreFull.class);
        assertThat(incoming()).isEmpty();
    }

    @Test
    void a_disk_that_cannot_make_the_bytes_last_keeps_nothing() throws IOException {
        var failing = new StepsDisk() {
            @Override
            void before(String step) throws IOException {
                if (step.startsWith("sync")) {
                    throw new IOException("Input/output error");
                }
            }
        };

        try (var received = store(failing).receive(Bytes.of("abc"), null, MUCH, read -> {})) {
            assertThatExceptionOfType(StoreFailed.class)
                    .isThrownBy(() -> store(failing).keep(received))
                    .withCauseInstanceOf(IOException.class);
            assertThat(store().has(new Blob(received.digest(), 3))).isFalse();
        }
        assertThat(incoming()).isEmpty();
    }

    @Test
    void the_same_content_kept_by_many_at_once_is_stored_once() throws Exception {
        Callable<Blob> keeping = () -> {
            try (var received = store(new LocalDisk()).receive(Bytes.many(500_000), null, MUCH, read -> {})) {
                return store(new LocalDisk()).keep(received);
            }
        };
        List<Blob> kept = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var future : threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(number -> keeping).toList())) {
                kept.add(future.get());
            }
        }

        assertThat(kept).hasSize(20).containsOnly(kept.getFirst());
        assertThat(files()).containsExactly(folders.of(kept.getFirst().digest()));
        assertThat(read(kept.getFirst())).hasSizeGreaterThan(0);
    }

    @Test
    void keeping_anew_heals_a_damaged_copy() throws IOException {
        var blob = keep("abc");
        Bytes.flip(folders.of(blob.digest()), 1);

        keep("abc");

        assertThat(read(blob)).isEqualTo("abc");
    }

    @Test
    void a_flipped_bit_ends_the_reading_before_its_last_bytes() throws IOException {
        var blob = keep(Bytes.many(300_000));
        Bytes.flip(folders.of(blob.digest()), 7);

        try (var in = store().open(blob)) {
            var read = new AtomicLong();
            assertThatExceptionOfType(DamagedBlob.class)
                    .isThrownBy(() -> {
                        var buffer = new byte[1_000];
                        for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                            read.addAndGet(count);
                        }
                    })
                    .satisfies(damaged -> assertThat(damaged.blob()).isEqualTo(blob));
            assertThat(read.get()).isEqualTo(299_000);
        }
    }

    @Test
    void a_content_that_is_cut_off_or_missing_is_not_opened() throws IOException {
        var blob = keep("abc");
        Files.writeString(folders.of(blob.digest()), "ab");

        assertThat(store().has(blob)).isFalse();
        assertThatThrownBy(() -> store().open(blob)).isInstanceOf(DamagedBlob.class);
        assertThatThrownBy(() -> store().<String>withFile(blob, FolderStoreTest::text))
                .isInstanceOf(DamagedBlob.class);

        Files.delete(folders.of(blob.digest()));
        assertThat(store().has(blob)).isFalse();
        assertThatThrownBy(() -> store().open(blob)).isInstanceOf(DamagedBlob.class);
    }

    @Test
    void a_content_that_a_killed_collection_had_put_aside_is_found() throws IOException {
        var blob = keep("abc");
        Files.move(folders.of(blob.digest()), folders.removed(blob.digest()));

        assertThat(read(blob)).isEqualTo("abc");
        assertThat(folders.of(blob.digest())).exists();
    }

    @Test
    void a_folder_that_cannot_be_used_is_told_at_the_start() throws IOException {
        var file = Files.createFile(root.resolve("file"));

        assertThatThrownBy(() -> Folders.in(file.resolve("store")))
                .isInstanceOf(StoreUnusable.class)
                .hasMessage(file.resolve("store").toString());
    }

    private FolderStore store() {
        return store(disk);
    }

    private FolderStore store(Disk disk) {
        return new FolderStore(
                folders, disk, new FreeSpace(folders, disk, new Reserve(DataSize.ofBytes(0), 5)), Clock.systemUTC());
    }

    private Incoming receive(InputStream body, @Nullable Long declared, long most) {
        return store().receive(body, declared, most, read -> {});
    }

    private Blob keep(String text) {
        return keep(Bytes.of(text));
    }

    private Blob keep(InputStream body) {
        try (var received = receive(body, null, MUCH)) {
            return store().keep(received);
        }
    }

    private String read(Blob blob) throws IOException {
        try (var in = store().open(blob)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> incoming() throws IOException {
        return Folders.list(folders.incoming());
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream unreadable() {
        return new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("must not be read");
            }
        };
    }
}
