package de.knotenpunkt.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.testing.Persona;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Nothing that a search answers counts, names or hints at a record that the person may not read. */
@SearchTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchRightsTest {

    private static final QuerySet SET = QuerySet.read();

    /** A word of every record, so that nothing but rights decides. */
    private static final String EVERYWHERE = "Prüfwort";

    @Autowired
    private SearchWorker worker;

    @Autowired
    private SampleRecords samples;

    @Autowired
    private SearchService search;

    @Autowired
    private ActorFactory actors;

    @Autowired
    private RunAs runAs;

    @BeforeAll
    void records() {
        SET.records()
                .forEach(record -> samples.put(record.withMoreText(EVERYWHERE).text(), record.readers()));
        worker.work();
    }

    @AfterAll
    void noRecords() {
        samples.all().forEach(samples::remove);
        worker.work();
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOBODY", "IT_ADMIN", "AUDITOR"})
    void hits_and_counts_come_from_readable_records_alone(Persona persona) {
        var actor = actors.forPerson(persona.id());
        var readable = SET.records().stream()
                .filter(record -> record.readers().admits(actor))
                .toList();
        var wish = SearchWish.of(EVERYWHERE).withKind(SampleRecords.KIND);

        var first = runAs.person(persona.id(), () -> search.find(wish));
        var second = runAs.person(persona.id(), () -> search.find(wish.withPage(1)));

        assertThat(first.total()).isEqualTo(readable.size());
        assertThat(first.kinds().getOrDefault(SampleRecords.KIND, 0L)).isEqualTo(readable.size());
        assertThat(List.of(first, second).stream()
                        .flatMap(answer -> answer.hits().stream())
                        .map(hit -> hit.ref().id()))
                .containsExactlyInAnyOrderElementsOf(readable.stream()
                        .map(record -> SampleRecords.ref(record.id()).id())
                        .toList());
        assertThat(sum(first.facets().years()))
                .isEqualTo(readable.stream()
                        .filter(record -> record.year() != null)
                        .count());
        assertThat(sum(first.facets().categories()))
                .isEqualTo(readable.stream()
                        .filter(record -> record.category() != null)
                        .count());
        assertThat(first.facets().units().stream().map(Facets.Value::code).collect(Collectors.toSet()))
                .isEqualTo(readable.stream()
                        .filter(record -> record.units() != null)
                        .flatMap(record -> record.units().stream())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"NOBODY", "IT_ADMIN", "AUDITOR"})
    void who_has_no_part_in_content_may_not_search(Persona persona) {
        assertThatThrownBy(() -> runAs.person(persona.id(), () -> search.find(SearchWish.of(EVERYWHERE))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static long sum(List<Facets.Value> values) {
        return values.stream().mapToLong(Facets.Value::count).sum();
    }
}
