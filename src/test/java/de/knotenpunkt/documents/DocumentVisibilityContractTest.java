package de.knotenpunkt.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.demo.DemoData;
import de.knotenpunkt.demo.DemoPeople;
import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.AudienceReader;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.ParticipationWish;
import de.knotenpunkt.tasks.ReturnReason;
import de.knotenpunkt.tasks.StoredTasks;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The row rule is said once and used six times: tokens stored beside a document, function, lists, the panel of a record,
 * references, and the doors to page and file give the same answer for every person of the demo. Commits, because a
 * document follows its records at the end of their transaction.
 */
@IntegrationTest
class DocumentVisibilityContractTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DocumentEdits edits;

    @Autowired
    private DocumentTrash trash;

    @Autowired
    private DocumentReader reader;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private DocumentLists lists;

    @Autowired
    private DocumentRefLabels labels;

    @Autowired
    private Documents stored;

    @Autowired
    private CategoryBook categories;

    @Autowired
    private AudienceStore audiences;

    @Autowired
    private AudienceReader audienceReader;

    @Autowired
    private TaskService taskService;

    @Autowired
    private ActorFactory actors;

    @Autowired
    private RunAs runAs;

    @Autowired
    private TransactionTemplate transaction;

    private StoredDocuments documents;
    private StoredTasks tasks;

    @BeforeEach
    void helpers() {
        documents = StoredDocuments.in(context);
        tasks = new StoredTasks(taskService, runAs);
    }

    @Test
    void all_ways_to_a_document_agree_for_everybody_and_every_class() {
        var taskRefs = tasksOfEveryClass();
        var given = givenDocuments(taskRefs);
        assertThat(given.keySet().stream().map(this::audience).distinct().count())
                .as("kinds of audiences tried")
                .isGreaterThan(10);

        for (var id : given.keySet()) {
            assertThat(storedAudience(id))
                    .as("stored tokens of %s", given.get(id))
                    .isEqualTo(audience(id));
        }
        for (var person : DemoData.read().users()) {
            var who = DemoPeople.id(person.uid());
            var actor = actors.forPerson(who);
            var readable = given.keySet().stream()
                    .filter(id -> audience(id).admits(actor))
                    .collect(Collectors.toSet());
            assertThat(byList(who, given.keySet()))
                    .as("lists of %s", person.uid())
                    .isEqualTo(readable);
            assertThat(byRecords(who, taskRefs))
                    .as("panels of %s", person.uid())
                    .isEqualTo(hangingOnRecords(readable));
            assertThat(byLabel(actor, given.keySet()))
                    .as("labels of %s", person.uid())
                    .isEqualTo(readable);
            assertThat(byReference(actor, given.keySet()))
                    .as("references of %s", person.uid())
                    .isEqualTo(readable);
            for (var id : given.keySet()) {
                var what = person.uid() + " and " + given.get(id);
                assertThat(opens(who, () -> reader.details(id).id().equals(id)))
                        .as("page: %s", what)
                        .isEqualTo(readable.contains(id));
                assertThat(opens(
                                who,
                                () -> files.get(id, 1, FilePurpose.PREVIEW)
                                                .blob()
                                                .size()
                                        > 0))
                        .as("file: %s", what)
                        .isEqualTo(readable.contains(id));
            }
        }
    }

    @Test
    void nobody_but_the_coordination_finds_what_lies_in_the_trash() {
        var id = documents.file(Persona.CLERK_OF_40, StoredDocuments.note("Weggeworfen", "40"), DocumentClass.UNIT);
        documents.act(Persona.COORDINATOR, id, trash::put);

        assertThat(storedAudience(id)).isEqualTo(Audience.NONE);
        assertThat(runAs.person(Persona.CLERK_OF_40.id(), () -> lists.count(DocumentFilter.TRASH)))
                .isZero();
        assertThat(byList(Persona.COORDINATOR.id(), Set.of(id))).containsExactly(id);
    }

    @Test
    void a_document_follows_its_record_when_class_unit_or_participants_change() {
        var number = assigned("40", VisibilityClass.UNIT);
        var ref = tasks.details(number).id().ref();
        var id = documents.file(
                Persona.COORDINATOR, StoredDocuments.note("Wie Vorgang", "40"), DocumentClass.AS_RECORD, ref);
        assertThat(reads(Persona.CLERK_OF_40, id)).isTrue();
        assertThat(reads(Persona.CLERK_OF_32, id)).isFalse();

        change(
                number,
                content -> content.change().visibility(VisibilityClass.INTERNAL).build());
        assertThat(reads(Persona.CLERK_OF_32, id)).as("opened to all").isTrue();

        change(
                number,
                content -> content.change().visibility(VisibilityClass.UNIT).build());
        assertThat(reads(Persona.CLERK_OF_32, id)).as("closed again").isFalse();

        change(
                number,
                content -> content.change()
                        .participations(
                                List.of(ParticipationWish.parallel(new UnitCode("32"), ParticipationKind.INFORM)))
                        .build());
        assertThat(reads(Persona.CLERK_OF_32, id)).as("takes part").isTrue();

        tasks.take(
                Persona.HEAD_OF_40,
                number,
                new TaskStep.SendBack(
                        ReturnReason.NOT_RESPONSIBLE, "Das gehört nach nebenan, nicht zu uns.", new UnitCode("51")));
        tasks.take(Persona.COORDINATOR, number, new TaskStep.AssignAgain(new UnitCode("51"), null));
        assertThat(reads(Persona.CLERK_OF_40, id)).as("another unit leads").isFalse();
        assertThat(reads(Persona.HEAD_OF_51, id)).isTrue();
        assertThat(storedAudience(id)).isEqualTo(audience(id));
    }

    @Test
    void only_a_document_that_is_read_like_its_records_widens_with_links() {
        var open = tasks.details(assigned("32", VisibilityClass.INTERNAL)).id().ref();
        var follows = documents.file(
                Persona.COORDINATOR,
                StoredDocuments.note("Folgt", "40"),
                DocumentClass.AS_RECORD,
                tasks.details(assigned("40", VisibilityClass.PARTICIPANTS)).id().ref());
        var closed = documents.file(
                Persona.COORDINATOR, StoredDocuments.grantNotice("Bescheid"), DocumentClass.COORDINATION);
        assertThat(reads(Persona.CLERK_OF_50, follows)).isFalse();

        documents.act(Persona.COORDINATOR, follows, seen -> edits.link(seen, open));
        documents.act(Persona.COORDINATOR, closed, seen -> edits.link(seen, open));
        assertThat(reads(Persona.CLERK_OF_50, follows)).isTrue();
        assertThat(reads(Persona.CLERK_OF_50, closed)).isFalse();

        documents.act(Persona.COORDINATOR, follows, seen -> edits.unlink(seen, open));
        assertThat(reads(Persona.CLERK_OF_50, follows)).isFalse();
        assertThat(storedAudience(follows)).isEqualTo(audience(follows));
    }

    private boolean reads(Persona persona, DocumentId id) {
        return opens(persona.id(), () -> reader.details(id).id().equals(id));
    }

    private void change(TaskNumber number, Function<TaskContent, TaskContent> change) {
        tasks.change(
                Persona.COORDINATOR, number, change.apply(tasks.details(number).content()));
    }

    private Set<DocumentId> byList(PersonId who, Collection<DocumentId> among) {
        return asked(who, () -> {
            var found = new ArrayList<DocumentId>();
            for (var filter : List.of(DocumentFilter.ALL, DocumentFilter.TRASH)) {
                var rows = lists.page(filter, DocumentSort.CHANGED, true, 0, DocumentLists.EXACT);
                assertThat(lists.count(filter)).isEqualTo(rows.size());
                rows.forEach(row -> found.add(row.id()));
            }
            found.retainAll(among);
            return Set.copyOf(found);
        });
    }

    private Set<DocumentId> byRecords(PersonId who, Collection<EntityRef> records) {
        return asked(
                who,
                () -> records.stream()
                        .flatMap(record -> lists.on(record).stream())
                        .map(DocumentRow::id)
                        .collect(Collectors.toSet()));
    }

    private Set<DocumentId> asked(PersonId who, Supplier<Set<DocumentId>> question) {
        try {
            return runAs.person(who, question);
        } catch (AccessDeniedException noFunction) {
            return Set.of();
        }
    }

    private Set<DocumentId> hangingOnRecords(Set<DocumentId> readable) {
        return readable.stream()
                .filter(id -> transaction.execute(status -> {
                    var document = stored.findById(id).orElseThrow();
                    return document.trashedAt().isEmpty() && !document.records().isEmpty();
                }))
                .collect(Collectors.toSet());
    }

    private Set<DocumentId> byLabel(Actor actor, Collection<DocumentId> ids) {
        return labels.labels(ids.stream().map(DocumentId::ref).toList(), actor).keySet().stream()
                .map(DocumentId::of)
                .collect(Collectors.toSet());
    }

    private Set<DocumentId> byReference(Actor actor, Collection<DocumentId> ids) {
        return audienceReader.readable(actor, ids.stream().map(DocumentId::ref).toList()).stream()
                .map(DocumentId::of)
                .collect(Collectors.toSet());
    }

    private boolean opens(PersonId who, BooleanSupplier door) {
        try {
            return runAs.person(who, door::getAsBoolean);
        } catch (NotFound | AccessDeniedException closed) {
            return false;
        }
    }

    private Audience storedAudience(DocumentId id) {
        return transaction.execute(status -> audiences.audienceOf(DocumentId.KIND, id.value()));
    }

    private Audience audience(DocumentId id) {
        return transaction.execute(status -> {
            var document = stored.findById(id).orElseThrow();
            var records = document.records().stream()
                    .map(record -> audiences.audienceOf(record.kind(), UUID.fromString(record.id())))
                    .reduce(Audience.NONE, Audience::plus);
            return DocumentAudience.of(
                    document, categories.find(document.text().metadata().category()), records);
        });
    }

    private List<EntityRef> tasksOfEveryClass() {
        var refs = new ArrayList<EntityRef>();
        for (var visibility : VisibilityClass.values()) {
            refs.add(tasks.details(assigned("40", visibility)).id().ref());
        }
        return refs;
    }

    private TaskNumber assigned(String unit, VisibilityClass visibility) {
        var content = TaskContent.of(
                        "Vorgang mit Dokument " + visibility,
                        new UnitCode(unit),
                        LocalDate.of(2099, 1, 1),
                        Set.of("HF1"))
                .change()
                .visibility(visibility)
                .participations(List.of(ParticipationWish.parallel(new UnitCode("51"), ParticipationKind.CO_SIGN)))
                .build();
        return tasks.create(Persona.COORDINATOR, content, new TaskStep.Assign(null));
    }

    /** By what makes them special. */
    private Map<DocumentId, String> givenDocuments(List<EntityRef> taskRefs) {
        var given = new LinkedHashMap<DocumentId, String>();
        for (var ref : taskRefs) {
            given.put(byCoordination("40", DocumentClass.AS_RECORD, ref), "as record " + ref);
        }
        given.put(
                byCoordination("32", DocumentClass.AS_RECORD, taskRefs.toArray(EntityRef[]::new)),
                "as all the records");
        given.put(
                byCoordination("40", DocumentClass.AS_RECORD, taskRefs.getFirst()),
                "as a record it no longer hangs on");
        documents.act(Persona.COORDINATOR, last(given), seen -> edits.unlink(seen, taskRefs.getFirst()));
        given.put(byCoordination("40", DocumentClass.INTERNAL, taskRefs.getLast()), "internal");
        for (var unit : List.of("40", "50.01", "32")) {
            given.put(byCoordination(unit, DocumentClass.UNIT), "unit " + unit);
            given.put(byCoordination(unit, DocumentClass.PARTICIPANTS), "participants " + unit);
        }
        given.put(
                documents.file(Persona.CLERK_OF_40, StoredDocuments.note("Eigenes", "40"), DocumentClass.PARTICIPANTS),
                "a clerk's own");
        given.put(byCoordination("40", DocumentClass.PARTICIPANTS), "shown to a person and a unit");
        documents.act(
                Persona.COORDINATOR,
                last(given),
                seen -> edits.show(
                        seen, Set.of(Token.unit(new UnitCode("51")), Token.person(Persona.CLERK_OF_32.id()))));
        given.put(grantNotice(), "coordination with extras");
        given.put(grantNotice(), "no longer of its category's class, no extras");
        documents.act(Persona.COORDINATOR, last(given), seen -> edits.choose(seen, DocumentClass.UNIT, false));
        given.put(grantNotice(), "coordination and executive");
        documents.act(Persona.COORDINATOR, last(given), seen -> edits.choose(seen, DocumentClass.COORDINATION, true));
        given.put(byCoordination("50.01", DocumentClass.COORDINATION), "coordination without extras");
        given.put(byCoordination("40", DocumentClass.NON_PUBLIC), "non-public");
        given.put(byCoordination("40", DocumentClass.NON_PUBLIC), "released");
        documents.act(Persona.COORDINATOR, last(given), edits::release);
        given.put(byCoordination("40", DocumentClass.INTERNAL, taskRefs.getFirst()), "in the trash");
        documents.act(Persona.COORDINATOR, last(given), trash::put);
        return given;
    }

    private static DocumentId last(Map<DocumentId, String> given) {
        return List.copyOf(given.keySet()).getLast();
    }

    private DocumentId grantNotice() {
        return documents.file(Persona.COORDINATOR, StoredDocuments.grantNotice("Bescheid"), DocumentClass.COORDINATION);
    }

    private DocumentId byCoordination(String unit, DocumentClass visibility, EntityRef... records) {
        return documents.file(
                Persona.COORDINATOR, StoredDocuments.note("Sichtbarkeit " + visibility, unit), visibility, records);
    }
}
