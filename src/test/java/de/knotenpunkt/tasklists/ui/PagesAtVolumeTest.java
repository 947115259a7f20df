package de.knotenpunkt.tasklists.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import de.knotenpunkt.documents.ManyDocuments;
import de.knotenpunkt.search.SearchIndex;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.tasks.ManyTasks;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.SentStatement;
import de.knotenpunkt.testing.StatementCounter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Whole pages above a hundred thousand tasks and twenty thousand documents: everything a page sends to the database is explained by the server with
 * the very values it was sent with, for every role. What a page reads from end to end is small.
 */
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesAtVolumeTest extends KaribuTest {

    private static final int TASKS = 100_000;
    private static final int DOCUMENTS = 20_000;
    private static final int LARGE_TABLE = 1_000;

    private static final List<String> PAGES = List.of(
            "aufgaben",
            "aufgaben?nur=alle",
            "aufgaben?nur=meine",
            "aufgaben?nur=wartet",
            "aufgaben?nur=ueberfaellig",
            "aufgaben?nur=ohne-bearbeitung",
            "aufgaben?nur=alle&status=in-pruefung",
            "aufgaben?einheit=50",
            "aufgaben?feld=HF2",
            "aufgaben?von=2026-11-23&bis=2026-11-30",
            "aufgaben?text=wort42",
            "aufgaben?text=KMuT-2020-0042",
            "aufgaben?nur=alle&sortierung=nummer",
            "aufgaben?nur=alle&sortierung=betreff",
            "aufgaben?nur=alle&sortierung=-geaendert",
            "aufgaben?sortierung=prioritaet",
            "aufgaben?sortierung=status",
            "aufgaben?sortierung=federfuehrung",
            "aufgaben/KMuT-2020-0042",
            "aufgaben/KMuT-2020-99999",
            "pruefung",
            "aussonderung",
            "zusagen",
            "wiedervorlagen",
            "suche?q=Aufgabe",
            "suche?q=KMuT-2020-0042&art=task&einheit=50",
            "suche?q=Dokument&art=document",
            "systemsuche",
            "dokumente",
            "dokumente?text=wort42",
            "dokumente?kategorie=NOTE",
            "dokumente?einheit=50",
            "dokumente?jahr=2024",
            "dokumente?nur=meine",
            "dokumente?sortierung=titel",
            "dokumente?sortierung=-datum",
            "dokumente/papierkorb",
            "dokumente/kategorien",
            "benachrichtigungen",
            "benachrichtigungen/einstellungen");

    private static final int FOUND = 300;

    private String document = "";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationContext context;

    @BeforeAll
    void a_hundred_thousand_tasks() {
        new ManyTasks(jdbc).create(TASKS);
        new ManyDocuments(jdbc).create(DOCUMENTS);
        document = "dokument/" + jdbc.queryForObject("select min(id) from document where is_kept", String.class);
        // pages of results say the same of a few hundred: what they read is in the index, not in the tables
        new SearchIndex(context)
                .readOnly(jdbc.query(
                        """
                        (select 'task', id from task where number_sequence <= ?)
                        union all (select 'document', id from document order by id limit ?)""", (row, index) -> new EntityRef(row.getString(1), row.getString(2)), FOUND, FOUND));
    }

    @Test
    void the_check_notices_a_scan() {
        assertThat(scans(new SentStatement("select count(*) from task where description = 'x'", List.of())))
                .isNotEmpty();
        assertThat(scans(new SentStatement("select count(*) from task where number_year = 1", List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Persona.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void no_page_reads_a_large_table_from_end_to_end(Persona persona) {
        scansNothing(persona + ": Mein Tag", () -> loginAs(persona));
        for (var page : Stream.concat(PAGES.stream(), Stream.of(document)).toList()) {
            scansNothing(persona + ": " + page, () -> {
                navigate(page);
                _find(Grid.class).stream()
                        .filter(grid -> grid.isVisible())
                        .forEach(grid -> grid.getLazyDataView().getItem(0));
            });
        }
    }

    private void scansNothing(String what, Runnable page) {
        for (var statement : StatementCounter.sentDuring(page)) {
            if (statement.reads()) {
                assertThat(scans(statement)).as("%s: %s", what, statement.sql()).isEmpty();
            }
        }
    }

    /** Steps that go through a whole table or index that is large; what a statement made for itself is small. */
    private List<SentStatement.Step> scans(SentStatement statement) {
        return statement.explain(jdbc).stream()
                .filter(step -> step.scansMoreThan(LARGE_TABLE))
                .toList();
    }
}
