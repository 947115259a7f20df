package de.knotenpunkt.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.demo.DemoPeople;
import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.SentStatement;
import de.knotenpunkt.testing.StatementCounter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Twenty thousand documents: no list goes through all of them, whoever asks, and pages take few statements. Rows and
 * plans are the server's; time is not measured.
 */
@IntegrationTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentVolumeTest {

    private static final int DOCUMENTS = 20_000;
    private static final int FEW = 500;
    private static final int MOST_ROWS_OF_THE_FIRST_PAGE = 2_000;

    /** A filter that no index sorts by looks at what it matches, never at every document. */
    private static final int MOST_ROWS = DOCUMENTS;

    private static final List<String> PEOPLE = List.of(
            "m.beispiel", "h.leitmann", "k.probst", "s.schulze", "o.orden", "l.landrat", "i.gremien", "a.admin");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ActorFactory actors;

    @Autowired
    private DocumentLists lists;

    @Autowired
    private DocumentReader reader;

    @Autowired
    private DocumentPurge purge;

    @Autowired
    private DocumentQuota quota;

    @Autowired
    private RunAs runAs;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    void twenty_thousand_documents() {
        new ManyDocuments(jdbc).create(DOCUMENTS);
        assertThat(jdbc.queryForObject("select count(*) from document", Integer.class))
                .isGreaterThanOrEqualTo(DOCUMENTS);
        assertThat(jdbc.queryForObject("select count(*) from document_version", Integer.class))
                .isGreaterThan(DOCUMENTS);
    }

    @Test
    void a_page_of_a_list_looks_at_few_rows_whoever_asks() {
        for (var uid : PEOPLE) {
            filters().forEach((name, filter) -> {
                for (var sort : DocumentSort.values()) {
                    for (var descending : List.of(true, false)) {
                        var what = "%s, %s by %s".formatted(uid, name, sort);
                        var most = name.equals("all") ? MOST_ROWS_OF_THE_FIRST_PAGE : MOST_ROWS;
                        looksAtFew(what, most, page(uid, filter, sort, descending));
                    }
                }
            });
        }
    }

    @Test
    void a_count_goes_through_no_table_from_end_to_end() {
        for (var uid : PEOPLE) {
            filters()
                    .forEach((name, filter) -> explained(
                            uid + ", " + name, StatementCounter.sentDuring(() -> run(uid, () -> lists.count(filter)))));
        }
    }

    @Test
    void what_hangs_on_a_record_is_read_from_the_record() {
        var record = new EntityRef(
                "task",
                Objects.requireNonNull(jdbc.queryForObject("select min(record_id) from document_link", String.class)));
        for (var uid : PEOPLE) {
            looksAtFew("panel of " + uid, FEW, () -> run(uid, () -> lists.on(record)));
        }
    }

    @Test
    void what_goes_out_of_the_trash_and_what_a_unit_takes_is_read_by_index() {
        explained(
                "trash",
                StatementCounter.sentDuring(() -> purge.trashedBefore(Instant.parse("2026-11-02T00:00:00Z"), 500)));
        explained("quota", StatementCounter.sentDuring(() -> quota.mustHold(new UnitCode("50"), 1)));
        explained(
                "known content",
                StatementCounter.sentDuring(() -> run(
                        "m.beispiel",
                        () -> StoredDocuments.in(context)
                                .receive(Persona.COORDINATOR, "50", "datei.txt", "gibt es noch nicht"))));
    }

    @Test
    void a_list_takes_at_most_four_statements_and_a_page_twelve() {
        for (var uid : List.of("m.beispiel", "s.schulze", "i.gremien")) {
            var list = StatementCounter.sentDuring(() -> run(uid, () -> {
                lists.page(DocumentFilter.ALL, DocumentSort.CHANGED, true, 0, 50);
                lists.count(DocumentFilter.ALL);
                lists.categories();
            }));
            assertThat(list).as("list of %s", uid).hasSizeLessThanOrEqualTo(4);

            var id = runAs.person(
                            DemoPeople.id(uid), () -> lists.page(DocumentFilter.ALL, DocumentSort.CHANGED, true, 0, 1))
                    .getFirst()
                    .id();
            var page = StatementCounter.sentDuring(() -> run(uid, () -> reader.details(id)));
            assertThat(page).as("page for %s", uid).hasSizeLessThanOrEqualTo(12);
            explained("page for " + uid, page);
        }
    }

    private void looksAtFew(String what, int most, Runnable reading) {
        assertThat(rowsRead(reading)).as(what).isLessThanOrEqualTo(most);
        explained(what, StatementCounter.sentDuring(reading));
    }

    private void explained(String what, List<SentStatement> statements) {
        assertThat(statements).as(what).noneSatisfy(statement -> {
            assertThat(statement.reads()).isTrue();
            assertThat(statement.explain(jdbc)).anyMatch(step -> step.scansMoreThan(FEW));
        });
    }

    private Runnable page(String uid, DocumentFilter filter, DocumentSort sort, boolean descending) {
        return () -> run(uid, () -> lists.page(filter, sort, descending, 0, 50));
    }

    /** Those without the function read nothing at all. */
    private void run(String uid, Runnable reading) {
        if (!uid.equals("a.admin")) {
            runAs.person(DemoPeople.id(uid), reading);
        }
    }

    private static Map<String, DocumentFilter> filters() {
        var filters = new LinkedHashMap<String, DocumentFilter>();
        filters.put("all", DocumentFilter.ALL);
        filters.put("trash", DocumentFilter.TRASH);
        filters.put("mine", new DocumentFilter(null, null, null, null, true, false));
        filters.put("category", new DocumentFilter(null, "PRESS", null, null, false, false));
        filters.put("unit", new DocumentFilter(null, null, new UnitCode("50"), null, false, false));
        filters.put("year", new DocumentFilter(null, null, null, 2021, false, false));
        filters.put("word", new DocumentFilter("wort42", null, null, null, false, false));
        filters.put("two words", new DocumentFilter("dok wort17", null, null, null, false, false));
        filters.put("number", new DocumentFilter("1234", null, null, null, false, false));
        filters.put("everything", new DocumentFilter("wort17", "PRESS", new UnitCode("50"), 2021, true, false));
        return filters;
    }

    /** What the server looked at, by its own count. */
    private long rowsRead(Runnable work) {
        return transaction.execute(status -> {
            var before = handlerReads();
            work.run();
            return handlerReads() - before;
        });
    }

    private long handlerReads() {
        return jdbc.query("show session status like 'Handler_read%'", (row, index) -> row.getLong(2)).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
