package de.knotenpunkt.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.knotenpunkt.testing.IntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class StoreCheckTest {

    @Autowired
    private JdbcTemplate jdbc;

    private Bench bench;

    @BeforeEach
    void begin() {
        bench = new Bench(jdbc);
    }

    @Test
    void a_store_in_which_everything_has_its_row_is_clean() {
        bench.documents(30);

        var report = bench.check.run(true);

        assertThat(report.clean()).isTrue();
        assertThat(report.contents()).isEqualTo(30);
        assertThat(report.bytes()).isEqualTo(10 * 10 + 20 * 11);
        assertThat(report.rehashed()).isTrue();
        assertThat(report.checkedAt()).isNotNull();
        assertThat(report.orphans().count()).isZero();
        assertThat(bench.book.counts()).containsOnlyKeys(ContentState.SOUND);
    }

    @Test
    void what_is_missing_cut_off_changed_or_without_a_row_is_found() throws IOException {
        var missing = bench.document("missing");
        var cut = bench.document("cut off");
        var flipped = bench.document("flipped");
        bench.document("sound");
        var orphan = bench.upload("orphan");
        Files.delete(bench.file(missing));
        Files.writeString(bench.file(cut), "cut");
        Bytes.flip(bench.file(flipped), 3);
        Files.writeString(bench.folders.newIncoming(), "half");
        Files.writeString(bench.file(orphan).resolveSibling("notes.txt"), "what is this");

        var report = bench.check.run(true);

        assertThat(report.clean()).isFalse();
        assertThat(report.missing().some()).containsExactly(missing);
        assertThat(report.wrongSize().some()).containsExactly(cut);
        assertThat(report.damaged().some()).containsExactly(flipped);
        assertThat(report.orphans().some()).containsExactly(orphan);
        assertThat(report.leftovers()).isEqualTo(1);
        assertThat(report.strangers()).isEqualTo(1);
        assertThat(bench.reports.latest()).isEqualTo(report);
    }

    @Test
    void without_reading_a_flipped_bit_is_not_found_but_one_that_is_known_is_not_forgotten() throws IOException {
        var flipped = bench.document("flipped");
        Bytes.flip(bench.file(flipped), 3);

        assertThat(bench.check.run(false).clean()).isTrue();
        assertThat(bench.check.run(true).clean()).isFalse();
        assertThat(bench.check.run(false).damaged().some()).containsExactly(flipped);

        bench.upload("flipped");
        assertThat(bench.check.run(false).clean()).isTrue();
    }

    @Test
    void what_is_put_right_is_no_longer_reported() throws IOException {
        var lost = bench.document("lost");
        Files.delete(bench.file(lost));
        var orphan = bench.upload("orphan");
        assertThat(bench.check.run(false).missing().count()).isEqualTo(1);

        bench.upload("lost");
        bench.name(orphan);
        var report = bench.check.run(false);

        assertThat(report.clean()).isTrue();
        assertThat(report.orphans().count()).isZero();
    }

    @Test
    void rows_of_many_pages_and_modules_are_gone_through_completely() {
        var other = new Bench(jdbc);
        var names = new NamedContents(List.of(bench, other));
        for (var number = 0; number < 2_100; number++) {
            bench.name(new Blob(hashOf(number), number));
        }
        other.name(new Blob(Digest.last("ff"), 1));
        other.name(new Blob(hashOf(7), 7));

        var walk = names.walk();
        var found = Folders.parts().stream()
                .mapToInt(part -> walk.upTo(Digest.last(part)).size())
                .sum();

        assertThat(found).isEqualTo(2_101);
        assertThat(names.isNamed(Digest.last("ff"))).isTrue();
        assertThat(names.isNamed(hashOf(2_100))).isFalse();
    }

    @Test
    void reading_again_begins_with_what_was_read_the_longest_ago_and_goes_on_after_a_restart() {
        bench.documents(5);
        bench.check.run(false);
        var budget = new int[] {3};
        Pace killed = bytes -> {
            if (budget[0]-- == 0) {
                throw new IllegalStateException("killed");
            }
        };

        assertThatIllegalStateException().isThrownBy(() -> bench.scrub.run(killed));
        assertThat(bench.scrub.run(Pace.FULL)).isEqualTo(2);
        assertThat(bench.scrub.run(Pace.FULL)).isZero();

        bench.later(Duration.ofDays(8));
        assertThat(bench.scrub.run(Pace.FULL)).isEqualTo(5);
    }

    @Test
    void a_night_of_reading_ends_with_its_window() {
        bench.documents(5);
        bench.check.run(false);

        assertThat(bench.scrub.run(bytes -> bench.later(Duration.ofHours(2)))).isEqualTo(2);
    }

    @Test
    void reading_again_finds_a_flipped_bit_and_a_content_that_is_gone() throws IOException {
        var documents = bench.documents(4);
        bench.check.run(false);
        Bytes.flip(bench.file(documents.get(1)), 0);
        Files.delete(bench.file(documents.get(2)));

        bench.scrub.run(Pace.FULL);

        assertThat(bench.reports.latest().damaged().some()).containsExactly(documents.get(1));
        assertThat(bench.reports.latest().missing().some()).containsExactly(documents.get(2));
    }

    @Test
    void a_check_under_way_is_known_to_every_server_until_it_ends_or_must_have_been_killed() {
        var run = bench.runs.begin(true);
        assertThat(bench.runs.underWay()).isPresent();
        assertThat(bench.reports.latest().checkedAt()).isNull();

        bench.runs.end(run, new CheckRuns.Counted(1, 2, 0, 0));
        assertThat(bench.runs.underWay()).isEmpty();
        assertThat(bench.reports.latest().contents()).isEqualTo(1);

        bench.runs.begin(false);
        bench.later(Duration.ofHours(13));
        assertThat(bench.runs.underWay()).isEmpty();
    }

    private static Digest hashOf(int number) {
        return Digest.of(Sha256.begin().digest(new byte[] {(byte) number, (byte) (number >> 8)}));
    }
}
