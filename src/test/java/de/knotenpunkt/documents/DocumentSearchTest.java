package de.knotenpunkt.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.search.SearchAnswer;
import de.knotenpunkt.search.SearchHit;
import de.knotenpunkt.search.SearchIndex;
import de.knotenpunkt.search.SearchService;
import de.knotenpunkt.search.SearchWish;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.StoredTasks;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.files.PdfFile;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Documents in the search: their text, their readers, and that both follow them. */
@IntegrationTest
class DocumentSearchTest {

    private static final Persona SINA = Persona.CLERK_OF_40;
    private static final Persona OUTSIDER = Persona.CLERK_OF_32;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SearchService search;

    @Autowired
    private DocumentEdits edits;

    @Autowired
    private DocumentTrash trash;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RunAs runAs;

    private StoredDocuments stored;

    @BeforeEach
    void store() {
        stored = StoredDocuments.in(context);
    }

    @Test
    void a_word_on_page_seven_is_found_once_the_text_is_read() {
        var pages = Stream.concat(
                        IntStream.range(1, 7).mapToObj(page -> "Seite " + page),
                        Stream.of("Hier steht das Wort Mondscheinbrücke."))
                .toList();
        var id = stored.file(
                SINA,
                StoredDocuments.note("Sieben Seiten", "40"),
                "siebenseiten.pdf",
                PdfFile.ofPages(pages),
                DocumentClass.UNIT);

        await().atMost(Duration.ofMinutes(1))
                .until(() -> stored.details(id).latest().text() != null);

        assertThat(found(SINA, "Mondscheinbrücke")).containsExactly(id.ref());
        assertThat(found(SINA, "mondscheinbruecke")).containsExactly(id.ref());
        assertThat(answer(SINA, "Mondscheinbrücke").hits().getFirst().snippets())
                .anySatisfy(snippet -> assertThat(snippet.toString()).contains("Mondscheinbrücke"));
        assertThat(found(OUTSIDER, "Mondscheinbrücke")).isEmpty();
        assertThat(answer(OUTSIDER, "Mondscheinbrücke").ofAllKinds()).isZero();
    }

    @Test
    void readers_follow_the_document() {
        var id = stored.file(SINA, StoredDocuments.note("Himbeerkonzept", "40"), DocumentClass.UNIT);
        assertThat(found(OUTSIDER, "Himbeerkonzept")).isEmpty();

        stored.act(SINA, id, seen -> edits.show(seen, Set.of(Token.unit(new UnitCode("32")))));
        assertThat(found(OUTSIDER, "Himbeerkonzept")).containsExactly(id.ref());

        stored.act(SINA, id, seen -> edits.hide(seen, Token.unit(new UnitCode("32"))));
        assertThat(found(OUTSIDER, "Himbeerkonzept")).isEmpty();
    }

    @Test
    void a_document_read_like_a_task_follows_the_task() {
        var number = new StoredTasks(tasks, runAs)
                .create(SINA, TaskContent.of("Vorgang mit Anlage", new UnitCode("40"), null, Set.of("HF1")), null);
        var task = new StoredTasks(tasks, runAs).details(number);
        var id = stored.file(
                SINA,
                StoredDocuments.note("Brombeeranlage", "40"),
                DocumentClass.AS_RECORD,
                task.id().ref());

        assertThat(found(SINA, "Brombeeranlage")).containsExactly(id.ref());
        assertThat(found(Persona.HEAD_OF_40, "Brombeeranlage")).containsExactly(id.ref());
        assertThat(found(OUTSIDER, "Brombeeranlage")).isEmpty();
    }

    @Test
    void what_lies_in_the_trash_is_found_by_nobody() {
        var id = stored.file(SINA, StoredDocuments.note("Stachelbeerliste", "40"), DocumentClass.UNIT);
        assertThat(found(Persona.COORDINATOR, "Stachelbeerliste")).containsExactly(id.ref());

        stored.act(Persona.COORDINATOR, id, trash::put);

        assertThat(found(Persona.COORDINATOR, "Stachelbeerliste")).isEmpty();
        assertThat(found(SINA, "Stachelbeerliste")).isEmpty();

        stored.act(Persona.COORDINATOR, id, trash::recover);
        assertThat(found(SINA, "Stachelbeerliste")).containsExactly(id.ref());
    }

    private Set<EntityRef> found(Persona persona, String words) {
        return answer(persona, words).hits().stream().map(SearchHit::ref).collect(Collectors.toSet());
    }

    private SearchAnswer answer(Persona persona, String words) {
        new SearchIndex(context).catchUp();
        return runAs.person(persona.id(), () -> search.find(SearchWish.of(words)));
    }
}
