package de.knotenpunkt.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.identity.RunAs;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people of the field would type and what they must find: the fixed set of questions. */
@SearchTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchQueriesTest {

    private static final QuerySet SET = QuerySet.read();

    @Autowired
    private SearchWorker worker;

    @Autowired
    private SampleRecords samples;

    @Autowired
    private SearchService search;

    @Autowired
    private RunAs runAs;

    @BeforeAll
    void records() {
        SET.records().forEach(record -> samples.put(record.text(), record.readers()));
        worker.work();
    }

    @AfterAll
    void noRecords() {
        samples.all().forEach(samples::remove);
        worker.work();
    }

    static List<QuerySet.Query> queries() {
        return SET.queries();
    }

    @Test
    void the_set_is_large_enough() {
        assertThat(SET.queries()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void finds_what_is_expected_and_nothing_forbidden(QuerySet.Query query) {
        var answer = runAs.person(query.who().id(), () -> search.find(wish(query)));
        var found = answer.hits().stream().map(SearchQueriesTest::name).toList();

        assertThat(found).containsAll(query.find());
        if (query.not() != null) {
            assertThat(found).doesNotContainAnyElementsOf(query.not());
        }
        if (query.first() != null) {
            assertThat(found).startsWith(query.first());
        }
        if (Boolean.TRUE.equals(query.only())) {
            assertThat(found).containsExactlyInAnyOrderElementsOf(query.find());
            assertThat(answer.total()).isEqualTo(query.find().size());
        }
        if (query.strictness() != null) {
            assertThat(answer.strictness()).isEqualTo(query.strictness());
        } else if (!query.find().isEmpty()) {
            assertThat(answer.strictness()).isEqualTo(Strictness.ALL_WORDS);
        }
    }

    private static SearchWish wish(QuerySet.Query query) {
        return SearchWish.of(query.ask()).withKind(SampleRecords.KIND);
    }

    private static String name(SearchHit hit) {
        return hit.path().substring("beispiel/".length());
    }
}
