package de.knotenpunkt.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.StoredTasks;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who learns of what happens to documents; who may not read them learns nothing. */
@IntegrationTest
class DocumentNoticesTest {

    private static final Persona SINA = Persona.CLERK_OF_40;
    private static final Persona OTTO = Persona.CLERK_OF_32;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DocumentEdits edits;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcTemplate jdbc;

    private StoredDocuments stored;

    @BeforeEach
    void store() {
        stored = StoredDocuments.in(context);
    }

    @Test
    void a_person_learns_once_that_a_document_was_shown_to_them() {
        var id = stored.file(SINA, StoredDocuments.note("Gezeigt", "40"), DocumentClass.PARTICIPANTS);

        stored.act(SINA, id, seen -> edits.show(seen, Set.of(Token.person(OTTO.id()))));
        stored.act(SINA, id, seen -> edits.show(seen, Set.of(Token.person(OTTO.id()))));

        assertThat(told(OTTO, id)).containsExactly("documents.notice.shown");
        assertThat(told(SINA, id)).as("who did it knows").isEmpty();
    }

    @Test
    void everybody_of_a_unit_learns_of_what_was_shown_to_the_unit() {
        var id = stored.file(SINA, StoredDocuments.note("Der Einheit gezeigt", "40"), DocumentClass.PARTICIPANTS);

        stored.act(SINA, id, seen -> edits.show(seen, Set.of(Token.unit(new UnitCode("32")))));

        assertThat(told(OTTO, id)).containsExactly("documents.notice.shown");
        assertThat(told(Persona.HEAD_OF_32, id)).containsExactly("documents.notice.shown");
        assertThat(told(Persona.HEAD_OF_50, id)).isEmpty();
    }

    @Test
    void who_put_it_in_learns_of_another_person_s_version() {
        var id = stored.file(SINA, StoredDocuments.note("Mit Fassungen", "40"), DocumentClass.UNIT);

        stored.add(Persona.HEAD_OF_40, id, "Die Fassung der Leitung");

        assertThat(told(SINA, id)).containsExactly("documents.notice.version");
        assertThat(told(Persona.HEAD_OF_40, id)).isEmpty();
    }

    @Test
    void people_of_a_task_learn_of_a_document_on_it_only_if_they_may_read_it() {
        var given = new StoredTasks(tasks, runAs);
        var number = given.create(
                Persona.COORDINATOR,
                TaskContent.of("Vorgang", new UnitCode("40"), LocalDate.of(2027, 3, 1), Set.of("HF1")),
                new TaskStep.Assign(null));
        var task = given.details(number).id().ref();

        var open = stored.file(
                Persona.HEAD_OF_40, StoredDocuments.note("Offene Anlage", "40"), DocumentClass.AS_RECORD, task);
        var closed = stored.file(
                Persona.COORDINATOR, StoredDocuments.grantNotice("Bescheid"), DocumentClass.COORDINATION, task);

        assertThat(told(Persona.COORDINATOR, open)).containsExactly("documents.notice.attached");
        assertThat(told(SINA, closed)).isEmpty();
        assertThat(told(Persona.HEAD_OF_40, closed)).isEmpty();
    }

    private List<@Nullable String> told(Persona persona, DocumentId id) {
        return jdbc.queryForList(
                "select reason from notice where recipient = ? and kind = ? and record_id = ? order by reason",
                String.class,
                persona.id().value(),
                DocumentId.KIND,
                id.value().toString());
    }
}
