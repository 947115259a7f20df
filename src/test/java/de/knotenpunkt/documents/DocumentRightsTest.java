package de.knotenpunkt.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.Operations;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.StoredTasks;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what to a document, verb by verb and person by person. {@code +} it is done, {@code D} may be read but not
 * done, {@code .} is not there for this person, {@code x} the role has no such function, a word is the input at fault.
 */
@IntegrationTest
@Transactional
class DocumentRightsTest {

    private static final List<Persona> COLUMNS = List.of(
            Persona.COORDINATOR,
            Persona.CLERK_OF_40,
            Persona.HEAD_OF_40,
            Persona.CLERK_OF_50,
            Persona.HEAD_OF_50,
            Persona.CLERK_OF_32,
            Persona.EXECUTIVE,
            Persona.COUNCIL_OFFICE,
            Persona.IT_ADMIN,
            Persona.AUDITOR,
            Persona.NOBODY);

    private static final Token SHOWN = Token.unit(new UnitCode("61"));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DocumentService service;

    @Autowired
    private DocumentEdits edits;

    @Autowired
    private DocumentTrash trash;

    @Autowired
    private DocumentReader reader;

    @Autowired
    private DocumentAccess access;

    @Autowired
    private DocumentLedger ledger;

    @Autowired
    private CategoryBook categories;

    @Autowired
    private AttachRules attach;

    @Autowired
    private Contents contents;

    @Autowired
    private DocumentQuota quota;

    @Autowired
    private Operations operations;

    @Autowired
    private TaskService taskService;

    @Autowired
    private ActorFactory actors;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RunAs runAs;

    @Autowired
    private Clock clock;

    private StoredDocuments documents;
    private EntityRef task;

    @BeforeEach
    void a_task_of_unit_40() {
        documents = StoredDocuments.in(context);
        var tasks = new StoredTasks(taskService, runAs);
        var content = TaskContent.of("Raum klären", new UnitCode("40"), LocalDate.of(2099, 1, 1), Set.of("HF1"));
        task = tasks.details(tasks.create(Persona.COORDINATOR, content, new TaskStep.Assign(null)))
                .id()
                .ref();
    }

    @Test
    void for_the_unit_filed_by_its_clerk() {
        assertThat(table(() ->
                        documents.file(Persona.CLERK_OF_40, StoredDocuments.note("Vermerk", "40"), DocumentClass.UNIT)))
                .isEqualTo("""
                read         + + + . . . . . x x x
                version      + + + . . . x x x x x
                restore      + + + . . . x x x x x
                mark         + + + . . . x x x x x
                describe     + + + . . . x x x x x
                move to 32   + leadUnit leadUnit . . . x x x x x
                to PARTIC.   + D + . . . x x x x x
                to INTERNAL  + D D . . . x x x x x
                release      D D D . . . x x x x x
                show         + + + . . . x x x x x
                hide         + + + . . . x x x x x
                link         + + + . . . x x x x x
                unlink       + + + . . . x x x x x
                in hand      + + + . . . x x x x x
                put back     + + + . . . x x x x x
                trash        + x x x x x x x x x x
                recover      + x x x x x x x x x x
                """);
    }

    @Test
    void internal_filed_by_the_coordination() {
        assertThat(table(() -> documents.file(
                        Persona.COORDINATOR, StoredDocuments.note("Vermerk", "40"), DocumentClass.INTERNAL)))
                .isEqualTo("""
                read         + + + + + + + . x x x
                version      + + + D D D x x x x x
                restore      + + + D D D x x x x x
                mark         + + + D D D x x x x x
                describe     + + + D D D x x x x x
                move to 32   + leadUnit leadUnit D D D x x x x x
                to PARTIC.   + D D D D D x x x x x
                to INTERNAL  + D D D D D x x x x x
                release      D D D D D D x x x x x
                show         + + + D D D x x x x x
                hide         + + + D D D x x x x x
                link         + + + D D D x x x x x
                unlink       + + + D D D x x x x x
                in hand      + + + D D D x x x x x
                put back     + + + D D D x x x x x
                trash        + x x x x x x x x x x
                recover      + x x x x x x x x x x
                """);
    }

    @Test
    void kept_by_the_coordination_and_read_by_head_and_finance() {
        assertThat(table(() -> documents.file(
                        Persona.COORDINATOR, StoredDocuments.grantNotice("Bescheid"), DocumentClass.COORDINATION)))
                .isEqualTo("""
                read         + . . . + . . . x x x
                version      + . . . D . x x x x x
                restore      + . . . D . x x x x x
                mark         + . . . D . x x x x x
                describe     + . . . D . x x x x x
                move to 32   + . . . D . x x x x x
                to PARTIC.   + . . . D . x x x x x
                to INTERNAL  + . . . D . x x x x x
                release      D . . . D . x x x x x
                show         + . . . D . x x x x x
                hide         + . . . D . x x x x x
                link         + . . . D . x x x x x
                unlink       + . . . D . x x x x x
                in hand      + . . . D . x x x x x
                put back     + . . . D . x x x x x
                trash        + x x x x x x x x x x
                recover      + x x x x x x x x x x
                """);
    }

    @Test
    void not_public() {
        assertThat(table(() -> documents.file(
                        Persona.COORDINATOR, StoredDocuments.note("Vorlage", "40"), DocumentClass.NON_PUBLIC)))
                .isEqualTo("""
                read         + . + . . . + + x x x
                version      + . + . . . x x x x x
                restore      + . + . . . x x x x x
                mark         + . + . . . x x x x x
                describe     + . + . . . x x x x x
                move to 32   + . leadUnit . . . x x x x x
                to PARTIC.   + . D . . . x x x x x
                to INTERNAL  + . D . . . x x x x x
                release      + . D . . . x x x x x
                show         + . D . . . x x x x x
                hide         + . D . . . x x x x x
                link         + . + . . . x x x x x
                unlink       + . + . . . x x x x x
                in hand      + . + . . . x x x x x
                put back     + . + . . . x x x x x
                trash        + x x x x x x x x x x
                recover      + x x x x x x x x x x
                """);
    }

    @Test
    void a_unit_takes_documents_from_its_own_people_and_its_head() {
        assertThat(rows(Stream.of("40", "50", "50.01", "32"), this::filing)).isEqualTo("""
                40           + + + D D D x x x x x
                50           + D D + + D x x x x x
                50.01        + D D D + D x x x x x
                32           + D D D D + x x x x x
                """);
    }

    private String filing(Persona persona, String unit) {
        return outcome(() -> documents.file(
                persona, StoredDocuments.note("Vermerk", unit), "Vermerk für " + unit, DocumentClass.UNIT));
    }

    private String table(Supplier<DocumentId> given) {
        var verbs = verbs();
        var kept = prepared(given.get());
        var trashed = prepared(given.get());
        documents.act(Persona.COORDINATOR, trashed, trash::put);
        return rows(verbs.keySet().stream(), (persona, verb) -> {
            var seen = documents.seen(verb.equals("recover") ? trashed : kept);
            return outcome(() -> runAs.person(
                    persona.id(), () -> Objects.requireNonNull(verbs.get(verb)).accept(persona, seen)));
        });
    }

    /** Shown to somebody, with two Fassungen, on a record: there is something to take back. */
    private DocumentId prepared(DocumentId id) {
        documents.act(Persona.COORDINATOR, id, seen -> edits.show(seen, Set.of(SHOWN)));
        documents.add(Persona.COORDINATOR, id, "zweite Fassung");
        documents.act(Persona.COORDINATOR, id, seen -> edits.link(seen, task));
        return id;
    }

    private Map<String, BiConsumer<Persona, SeenDocument>> verbs() {
        var verbs = new LinkedHashMap<String, BiConsumer<Persona, SeenDocument>>();
        verbs.put("read", (persona, seen) -> reader.details(seen.id()));
        verbs.put(
                "version",
                (persona, seen) -> service.addVersion(
                        seen,
                        documents
                                .receive(Persona.COORDINATOR, "40", "datei.txt", "neu")
                                .content(),
                        "",
                        false));
        verbs.put("restore", (persona, seen) -> service.restore(seen, 1, ""));
        verbs.put("mark", (persona, seen) -> service.mark(seen, 1, true));
        verbs.put("describe", (persona, seen) -> edits.describe(seen, said(seen, UnaryOperator.identity())));
        verbs.put("move to 32", (persona, seen) -> edits.describe(seen, said(seen, from -> new UnitCode("32"))));
        verbs.put("to PARTIC.", (persona, seen) -> edits.choose(seen, DocumentClass.PARTICIPANTS, false));
        verbs.put("to INTERNAL", (persona, seen) -> edits.choose(seen, DocumentClass.INTERNAL, false));
        verbs.put("release", (persona, seen) -> edits.release(seen));
        verbs.put("show", (persona, seen) -> edits.show(seen, Set.of(Token.unit(new UnitCode("10")))));
        verbs.put("hide", (persona, seen) -> edits.hide(seen, SHOWN));
        verbs.put("link", (persona, seen) -> edits.link(seen, task));
        verbs.put("unlink", (persona, seen) -> edits.unlink(seen, task));
        verbs.put("in hand", (persona, seen) -> edits.takeInHand(seen));
        verbs.put("put back", (persona, seen) -> edits.putBack(seen));
        verbs.put("trash", (persona, seen) -> trash.put(seen));
        verbs.put("recover", (persona, seen) -> trash.recover(seen));
        return verbs;
    }

    private DocumentMetadata said(SeenDocument seen, UnaryOperator<UnitCode> unit) {
        var said = documents.details(seen.id()).metadata();
        return new DocumentMetadata(
                "Anderer Titel",
                said.category(),
                unit.apply(said.leadUnit()),
                said.documentOn(),
                "",
                null,
                null,
                Set.of(),
                said.details());
    }

    private String rows(Stream<String> names, BiFunction<Persona, String, String> cell) {
        var table = new StringBuilder();
        names.forEach(name -> {
            table.append("%-12s".formatted(name));
            for (var persona : COLUMNS) {
                table.append(' ').append(undone(() -> cell.apply(persona, name)));
            }
            table.append('\n');
        });
        return table.toString();
    }

    /** Each cell begins with the same. */
    private String undone(Supplier<String> cell) {
        jdbc.execute("savepoint cell");
        try {
            return cell.get();
        } finally {
            entities.clear();
            jdbc.execute("rollback to savepoint cell");
        }
    }

    private static String outcome(Runnable verb) {
        try {
            verb.run();
            return "+";
        } catch (Denied denied) {
            return "D";
        } catch (NotFound hidden) {
            return ".";
        } catch (AccessDeniedException noFunction) {
            return "x";
        } catch (InvalidValue wrong) {
            return wrong.field().orElse("?");
        }
    }

    @Test
    void the_buttons_are_what_the_services_do() {
        var id = documents.file(Persona.CLERK_OF_40, StoredDocuments.note("Vermerk", "40"), DocumentClass.UNIT);

        assertThat(allowed(Persona.COORDINATOR, id))
                .isEqualTo(new DocumentDetails.Allowed(true, true, Set.of(DocumentClass.values()), true));
        assertThat(allowed(Persona.CLERK_OF_40, id))
                .isEqualTo(new DocumentDetails.Allowed(true, true, Set.of(), false));
        assertThat(allowed(Persona.HEAD_OF_40, id))
                .isEqualTo(new DocumentDetails.Allowed(
                        true, true, Set.of(DocumentClass.UNIT, DocumentClass.PARTICIPANTS), false));

        documents.act(Persona.COORDINATOR, id, trash::put);
        assertThat(allowed(Persona.COORDINATOR, id))
                .as("in the trash")
                .isEqualTo(new DocumentDetails.Allowed(false, false, Set.of(), true));
    }

    private DocumentDetails.Allowed allowed(Persona persona, DocumentId id) {
        return runAs.person(persona.id(), () -> reader.details(id).allowed());
    }

    @Test
    void a_deputy_signs_in_place_of_the_person_whose_right_it_is() {
        var id = documents.file(Persona.COORDINATOR, StoredDocuments.note("Vermerk", "40"), DocumentClass.UNIT);
        var deputy = deputy(Persona.CLERK_OF_32, Persona.HEAD_OF_40);
        var current = mock(CurrentActor.class);
        when(current.get()).thenReturn(deputy);
        var change = new DocumentChange(current, access, ledger, operations, clock);
        var edits = new DocumentEdits(current, change, categories, attach, clock);
        var service =
                new DocumentService(current, change, ledger, categories, attach, contents, quota, operations, clock);

        edits.choose(documents.seen(id), DocumentClass.PARTICIPANTS, false);
        service.restore(documents.seen(seconded(id)), 1, "");
        edits.takeInHand(documents.seen(id));

        var details = documents.details(id);
        assertThat(details.history().getFirst().by())
                .isEqualTo(deputy.signature(deputy.capacities().getLast()));
        assertThat(details.latest().addedBy().onBehalfOf()).isEqualTo(Persona.HEAD_OF_40.id());
        assertThat(details.inHandBy()).isNotNull().satisfies(by -> {
            assertThat(by.person()).isEqualTo(Persona.CLERK_OF_32.id());
            assertThat(by.onBehalfOfName()).isEqualTo(Persona.HEAD_OF_40.fullName());
        });
    }

    @Test
    void nobody_signs_in_place_of_another_what_they_may_sign_themselves() {
        var id = documents.file(Persona.CLERK_OF_40, StoredDocuments.note("Vermerk", "40"), DocumentClass.UNIT);
        var rights =
                new DocumentRights(access.stored(id).orElseThrow(), deputy(Persona.CLERK_OF_40, Persona.HEAD_OF_40));

        assertThat(rights.edit().map(Capacity::ownRight)).hasValue(true);
        assertThat(rights.choose(DocumentClass.PARTICIPANTS).map(Capacity::ownRight))
                .hasValue(false);
    }

    private DocumentId seconded(DocumentId id) {
        documents.add(Persona.COORDINATOR, id, "zweite Fassung");
        return id;
    }

    private Actor deputy(Persona deputy, Persona principal) {
        var own = actors.forPerson(deputy.id());
        var lent = actors.forPerson(principal.id());
        var capacity = lent.own();
        var tokens = new HashSet<>(own.tokens());
        tokens.addAll(lent.tokens());
        return new Actor(
                own.person(),
                own.name(),
                List.of(
                        own.own(),
                        new Capacity(
                                capacity.principal(),
                                capacity.principalName(),
                                capacity.roles(),
                                capacity.units(),
                                capacity.headOf(),
                                true,
                                false)),
                tokens);
    }
}
