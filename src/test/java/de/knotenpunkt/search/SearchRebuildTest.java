package de.knotenpunkt.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.SearchText;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.testing.Persona;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Everything can be read anew while people go on working, and an index can be thrown away. */
@SearchTest
class SearchRebuildTest {

    private static final Audience EVERYBODY = Audience.of(Token.STAFF);

    @Autowired
    private SearchWorker worker;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private SampleRecords samples;

    @Autowired
    private SearchService search;

    @Autowired
    private EntryState states;

    @Autowired
    private EntityManager entities;

    @Autowired
    private SearchProperties settings;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void noRecords() {
        samples.all().forEach(samples::remove);
        worker.work();
    }

    @Test
    void finds_what_changed_without_a_word_and_forgets_what_is_gone() {
        samples.put(sample("a", "Vorher"), EVERYBODY);
        samples.put(sample("b", "Verschwunden"), EVERYBODY);
        worker.work();
        samples.replaceSilently(sample("a", "Nachher"));
        samples.forget(SampleRecords.ref("b"));

        assertThat(rebuild.run()).isTrue();

        assertThat(hits("Nachher")).isOne();
        assertThat(hits("Vorher")).isZero();
        assertThat(hits("Verschwunden")).isZero();
    }

    @Test
    void goes_on_past_a_record_that_cannot_be_read() {
        samples.put(sample("a", "Störenfried"), EVERYBODY);
        samples.put(sample("b", "Vorher"), EVERYBODY);
        worker.work();
        samples.replaceSilently(sample("b", "Nachher"));
        samples.breakOff(SampleRecords.ref("a"));
        try {
            assertThat(rebuild.run()).isTrue();
        } finally {
            samples.breakOff(null);
        }

        assertThat(hits("Nachher")).isOne();
        assertThat(hits("Störenfried")).as("what was known of it stays").isOne();
    }

    @Test
    void writes_nothing_where_nothing_changed() {
        samples.put(sample("a", "Beständig"), EVERYBODY);
        worker.work();
        rebuild.run();
        var before = states.read().revision();

        rebuild.run();

        assertThat(states.read().revision()).isEqualTo(before);
    }

    @Test
    void loses_nothing_that_is_written_meanwhile() {
        for (int number = 0; number < 150; number++) {
            samples.put(sample("alt" + number, "Bestandswert"), EVERYBODY);
        }
        var writing = CompletableFuture.runAsync(() -> {
            for (int number = 0; number < 50; number++) {
                samples.put(sample("neu" + number, "Neuzugang"), EVERYBODY);
            }
        });
        rebuild.run();
        writing.join();
        worker.work();

        assertThat(hits("Neuzugang")).isEqualTo(50);
        assertThat(hits("Bestandswert")).isEqualTo(150);
    }

    @Test
    void a_new_kind_of_records_is_read_by_itself() {
        samples.put(sample("a", "Mitgebracht"), EVERYBODY);
        jdbc.update("delete from search_pending");
        jdbc.update("update search_state set kinds = 'note task'");

        worker.work();

        assertThat(hits("Mitgebracht")).isOne();
        assertThat(states.read().kinds()).contains(SampleRecords.KIND);
    }

    @Test
    void an_index_that_is_lost_comes_back_from_the_entries() {
        samples.put(sample("a", "Wiedergänger"), EVERYBODY);
        worker.work();

        var other = new NodeIndex(states, entities, jdbc, settings, transactions);
        assertThat(other.isComplete()).isFalse();
        other.follow();

        assertThat(other.isComplete()).isTrue();
        assertThat(other.counts()).containsEntry(SampleRecords.KIND, 1L);
        assertThat(hits("Wiedergänger")).isOne();
    }

    private long hits(String word) {
        return runAs.person(
                        Persona.CLERK_OF_50.id(),
                        () -> search.find(SearchWish.of(word).withKind(SampleRecords.KIND)))
                .total();
    }

    private static SearchText sample(String name, String title) {
        return SearchText.of(SampleRecords.ref(name), title, "beispiel", Instant.EPOCH)
                .build();
    }
}
