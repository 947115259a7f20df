package de.knotenpunkt.tasklists;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.demo.DemoPeople;
import de.knotenpunkt.desk.TaskDesk;
import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.tasks.ManyTasks;
import de.knotenpunkt.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A hundred thousand tasks: the first page of a list looks at few rows. Rows are counted by the server, not estimated;
 * time is not measured.
 */
@IntegrationTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskVolumeTest {

    private static final int TASKS = 100_000;
    private static final int MOST_ROWS_OF_A_PAGE = 2_000;
    private static final List<String> PEOPLE = List.of(
            "m.beispiel", "h.leitmann", "k.probst", "s.schulze", "o.orden", "l.landrat", "i.gremien", "a.admin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private NamedParameterJdbcTemplate named;

    @Autowired
    private ActorFactory actors;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private RunAs runAs;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeAll
    void a_hundred_thousand_tasks() {
        new ManyTasks(jdbc).create(TASKS);
        assertThat(jdbc.queryForObject("select count(*) from task", Integer.class))
                .isGreaterThanOrEqualTo(TASKS);
    }

    @Test
    void the_first_page_looks_at_few_rows_whoever_asks() {
        for (var uid : PEOPLE) {
            pages(DemoPeople.id(uid)).forEach((name, filter) -> looksAtFew(uid, name, filter, TaskSort.DUE));
            for (var sort : List.of(TaskSort.NUMBER, TaskSort.CHANGED, TaskSort.SUBJECT)) {
                looksAtFew(uid, "all", TaskFilter.ALL, sort);
            }
            looksAtFew(uid, "open", TaskFilter.OPEN, TaskSort.NUMBER);
            looksAtFew(uid, "open", TaskFilter.OPEN, TaskSort.PRIORITY);
        }
    }

    private void looksAtFew(String uid, String name, TaskFilter filter, TaskSort sort) {
        var statement = TaskStatement.of(filter, actor(uid), TODAY);
        var parameters = statement.parameters().addValue("offset", 0).addValue("limit", 50);
        assertThat(rowsRead(() -> named.queryForList(statement.page(sort, false), parameters)))
                .as("%s, %s by %s", uid, name, sort)
                .isLessThanOrEqualTo(MOST_ROWS_OF_A_PAGE);
    }

    @Test
    void a_text_finds_numbers_and_beginnings_of_words_without_reading_every_task() {
        for (var text : List.of("KMuT-2020-00042", "kmut-2020-99999", "wort42", "aufg wort17")) {
            var statement = TaskStatement.of(TaskFilter.ALL.withText(text), actor("s.schulze"), TODAY);
            var parameters = statement.parameters().addValue("offset", 0).addValue("limit", 50);
            var sql = statement.page(TaskSort.DUE, false);
            assertThat(rowsRead(() -> named.queryForList(sql, parameters)))
                    .as(text)
                    .isLessThan(20_000);
        }
    }

    @Test
    void what_waits_is_read_from_what_waits() {
        for (var uid : List.of("h.leitmann", "m.beispiel", "b.bildung")) {
            assertThat(rowsRead(() -> runAs.person(DemoPeople.id(uid), () -> desk.waiting(50))))
                    .as(uid)
                    .isLessThanOrEqualTo(20_000);
        }
    }

    /** What the server looked at, by its own count. */
    private long rowsRead(Runnable work) {
        return new TransactionTemplate(transactions).execute(status -> {
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

    private Actor actor(String uid) {
        return actors.forPerson(DemoPeople.id(uid));
    }

    /** Lists whose first page everybody opens every day. */
    private static Map<String, TaskFilter> pages(PersonId person) {
        var filters = new LinkedHashMap<String, TaskFilter>();
        filters.put("all", TaskFilter.ALL);
        filters.put("open", TaskFilter.OPEN);
        filters.put("mine", TaskFilter.OPEN.withMine(true));
        filters.put("overdue", TaskFilter.ALL.withOverdue(true));
        filters.put("assignee", TaskFilter.OPEN.withAssignee(person));
        return filters;
    }
}
