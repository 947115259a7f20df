package de.knotenpunkt.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.SearchText;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.StatementCounter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From the change of a record to its hit: nothing is lost on the way, nothing stays that is gone. */
@SearchTest
class SearchOutboxTest {

    private static final Audience EVERYBODY = Audience.of(Token.STAFF);

    @Autowired
    private SearchWorker worker;

    @Autowired
    private SampleRecords samples;

    @Autowired
    private SearchService search;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void nothingPending() {
        worker.work();
    }

    @AfterEach
    void noRecords() {
        samples.breakOff(null);
        samples.all().forEach(samples::remove);
        jdbc.update("delete from search_pending");
        worker.work();
    }

    @Test
    void a_change_that_is_rolled_back_leaves_nothing() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            samples.putWithin(sample("Zurückgenommen"), EVERYBODY);
            status.setRollbackOnly();
        });

        assertThat(pending()).isZero();
    }

    @Test
    void a_node_that_dies_after_the_commit_leaves_its_change_to_the_next() {
        samples.put(sample("Leuchtturm"), EVERYBODY);

        assertThat(pending()).isOne();
        assertThat(found("Leuchtturm")).isEmpty();

        worker.work();

        assertThat(pending()).isZero();
        assertThat(found("Leuchtturm")).containsExactly("Leuchtturm");
    }

    @Test
    void a_transaction_costs_one_statement_however_much_it_changes() {
        var sent = StatementCounter.during(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            samples.putWithin(sample("Eins"), EVERYBODY);
            samples.putWithin(sample("Zwei"), EVERYBODY);
            samples.putWithin(sample("Eins"), EVERYBODY);
        }));

        assertThat(sent).filteredOn(sql -> sql.contains("search_pending")).hasSize(1);
        assertThat(pending()).isEqualTo(2);
    }

    @Test
    void what_nobody_knows_any_more_is_not_found_any_more() {
        samples.put(sample("Vergänglich"), EVERYBODY);
        worker.work();
        samples.remove(SampleRecords.ref("Vergänglich"));
        worker.work();

        assertThat(found("Vergänglich")).isEmpty();
        assertThat(jdbc.queryForList(
                        "select title from search_entry where id = ?",
                        String.class,
                        SampleRecords.ref("Vergänglich").toString()))
                .containsExactly("");
    }

    @Test
    void other_readers_find_what_becomes_theirs_and_no_longer_what_was() {
        samples.put(sample("Wanderpokal"), Audience.of(Token.unit(new UnitCode("50"))));
        worker.work();
        assertThat(found("Wanderpokal", Persona.CLERK_OF_50)).hasSize(1);
        assertThat(found("Wanderpokal", Persona.CLERK_OF_32)).isEmpty();

        samples.put(sample("Wanderpokal"), Audience.of(Token.unit(new UnitCode("32"))));
        worker.work();

        assertThat(found("Wanderpokal", Persona.CLERK_OF_50)).isEmpty();
        assertThat(found("Wanderpokal", Persona.CLERK_OF_32)).hasSize(1);
    }

    @Test
    void a_right_that_was_just_withdrawn_counts_before_the_index_knows() {
        samples.put(sample("Eilsache"), EVERYBODY);
        worker.work();
        jdbc.update(
                "delete from record_audience where record_id = ?",
                UUID.fromString(SampleRecords.ref("Eilsache").id()));

        var answer = answer("Eilsache", Persona.CLERK_OF_50);

        assertThat(answer.hits()).isEmpty();
        assertThat(answer.total()).isZero();
    }

    @Test
    void a_record_that_cannot_be_read_does_not_hold_up_the_others() {
        samples.put(sample("Störenfried"), EVERYBODY);
        samples.put(sample("Nachfolger"), EVERYBODY);
        samples.breakOff(SampleRecords.ref("Störenfried"));
        worker.work();

        assertThat(found("Nachfolger")).hasSize(1);
        assertThat(found("Störenfried")).isEmpty();
        assertThat(pending()).isOne();

        samples.breakOff(null);
        jdbc.update("update search_pending set due_at = null");
        worker.work();

        assertThat(found("Störenfried")).hasSize(1);
    }

    private List<String> found(String word) {
        return found(word, Persona.CLERK_OF_50);
    }

    private List<String> found(String word, Persona persona) {
        return answer(word, persona).hits().stream()
                .map(hit -> hit.title().text())
                .toList();
    }

    private SearchAnswer answer(String word, Persona persona) {
        return runAs.person(persona.id(), () -> search.find(SearchWish.of(word).withKind(SampleRecords.KIND)));
    }

    private int pending() {
        return jdbc.queryForList("select id from search_pending").size();
    }

    private static SearchText sample(String title) {
        return SearchText.of(SampleRecords.ref(title), title, "beispiel", Instant.EPOCH)
                .build();
    }
}
