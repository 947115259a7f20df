package de.knotenpunkt.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.knotenpunkt.testing.IntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class DebrisCollectorTest {

    private static final Duration MORE_THAN_GRACE = Bench.GRACE.plusHours(1);

    @Autowired
    private JdbcTemplate jdbc;

    private Bench bench;

    @BeforeEach
    void begin() {
        bench = new Bench(jdbc);
    }

    @Test
    void what_nobody_names_goes_after_its_grace_and_nothing_else_does() throws IOException {
        var document = bench.document("document");
        var orphan = bench.upload("orphan");
        Files.writeString(bench.folders.newIncoming(), "half");

        assertThat(bench.collector().run()).isZero();
        bench.later(Duration.ofHours(25));
        assertThat(bench.collector().run()).as("the incoming file").isEqualTo(1);
        bench.later(Bench.GRACE);
        assertThat(bench.collector().run()).as("the orphan").isEqualTo(1);

        assertThat(bench.store.has(orphan)).isFalse();
        assertThat(bench.read(document)).isEqualTo("document");
        assertThat(bench.book.counts()).containsOnlyKeys(ContentState.SOUND);
    }

    @Test
    void a_database_that_sees_the_store_for_the_first_time_deletes_nothing_before_the_grace_has_passed() {
        var orphan = bench.upload("orphan");
        bench.later(MORE_THAN_GRACE);

        assertThat(bench.collector().run()).isZero();
        assertThat(bench.store.has(orphan)).isTrue();
    }

    @Test
    void when_most_contents_have_no_row_none_is_deleted() {
        bench.documents(30).forEach(bench::unname);
        bench.document("the only one");
        bench.check.run(false);
        bench.later(MORE_THAN_GRACE);

        assertThat(bench.collector().run()).isZero();
        assertThat(bench.reports.latest().orphans().count()).isEqualTo(30);
    }

    @Test
    void an_orphan_that_was_kept_anew_is_spared() {
        bench.upload("orphan");
        bench.check.run(false);
        bench.later(MORE_THAN_GRACE);
        var again = bench.upload("orphan");

        assertThat(bench.collector().run()).isZero();
        assertThat(bench.store.has(again)).isTrue();
    }

    @Test
    void an_orphan_that_is_kept_just_before_it_is_put_aside_comes_back() throws IOException {
        var orphan = oldOrphan();

        bench.collector(new StepsDisk() {
                    @Override
                    void before(String step) {
                        if (steps.isEmpty()) {
                            bench.upload("orphan");
                        }
                    }
                })
                .run();

        assertThat(bench.read(orphan)).isEqualTo("orphan");
        assertThat(Folders.list(bench.folders.removed())).isEmpty();
    }

    @Test
    void an_orphan_that_is_kept_just_after_it_was_put_aside_is_there() throws IOException {
        var orphan = oldOrphan();

        bench.collector(new StepsDisk() {
                    @Override
                    void after(String step) {
                        if (steps.size() == 1) {
                            bench.upload("orphan");
                        }
                    }
                })
                .run();

        assertThat(bench.read(orphan)).isEqualTo("orphan");
        assertThat(Folders.list(bench.folders.removed())).isEmpty();
    }

    @Test
    void a_collection_that_was_killed_loses_nothing_and_the_next_one_finishes_it() throws IOException {
        var orphan = oldOrphan();
        var killed = new StepsDisk() {
            @Override
            void after(String step) {
                throw new IllegalStateException("killed");
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> bench.collector(killed).run());
        assertThat(Folders.list(bench.folders.removed())).hasSize(1);

        assertThat(bench.collector().run()).isEqualTo(1);

        assertThat(bench.store.has(orphan)).isFalse();
        assertThat(Folders.list(bench.folders.removed())).isEmpty();
    }

    private Blob oldOrphan() {
        var orphan = bench.upload("orphan");
        bench.check.run(false);
        bench.later(MORE_THAN_GRACE);
        return orphan;
    }
}
