package de.knotenpunkt.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.knotenpunkt.contents.ContentChecked;
import de.knotenpunkt.contents.ContentFacts;
import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.contents.StagedContent;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.inspection.FileKind;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.records.HistoryEntry;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Operations;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.StoredTasks;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** What documents do: filing, Fassungen, metadata, links, quota, hand-out. */
@IntegrationTest
@Transactional
@RecordApplicationEvents
class DocumentsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DocumentService service;

    @Autowired
    private DocumentEdits edits;

    @Autowired
    private DocumentTrash trash;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private DocumentLists lists;

    @Autowired
    private DocumentsOnRecords onRecords;

    @Autowired
    private DocumentAccess access;

    @Autowired
    private DocumentChange change;

    @Autowired
    private DocumentLedger ledger;

    @Autowired
    private CategoryBook categories;

    @Autowired
    private DocumentCategories settings;

    @Autowired
    private AttachRules attach;

    @Autowired
    private Contents contents;

    @Autowired
    private Operations operations;

    @Autowired
    private CurrentActor current;

    @Autowired
    private TaskService taskService;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RunAs runAs;

    @Autowired
    private Clock clock;

    private StoredDocuments documents;
    private StoredTasks tasks;

    @BeforeEach
    void helpers() {
        documents = StoredDocuments.in(context);
        tasks = new StoredTasks(taskService, runAs);
    }

    @Test
    void several_are_filed_at_once_in_their_order_and_once_only() {
        var command = filing(List.of("eins", "zwei", "drei"), StoredDocuments.note("Stapel", "40"), Set.of());

        var filed = runAs.person(Persona.CLERK_OF_40.id(), () -> service.file(command));
        var again = runAs.person(Persona.CLERK_OF_40.id(), () -> service.file(command));

        assertThat(filed).hasSize(3).doesNotHaveDuplicates();
        assertThat(again).isEqualTo(filed);
        assertThat(filed.stream().map(id -> documents.details(id).latest().digest()))
                .containsExactlyElementsOf(command.documents().stream()
                        .map(document -> document.content().blob().digest().value())
                        .toList());
        assertThat(jdbc.queryForObject("select count(*) from document where title = 'Stapel'", Integer.class))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0", "51"})
    void neither_none_nor_more_than_fifty_are_filed_at_once(int number) {
        var names = IntStream.range(0, number).mapToObj(Integer::toString).toList();
        refused(null, "documents.problem.how-many", () -> file(names));
    }

    @Test
    void what_the_category_demands_is_missed_at_its_input() {
        for (var field : List.of(DetailField.NOTICE_REFERENCE, DetailField.AMOUNT, DetailField.PERIOD)) {
            var details = new HashMap<>(StoredDocuments.grantNotice("Bescheid").details());
            details.remove(field);
            refused(field.name(), "documents.problem.detail-missing", () -> fileGrantNotice(details));
        }
    }

    @Test
    void every_category_of_the_start_demands_only_what_it_asks_for_and_misses_it() {
        for (var category : categories.all()) {
            var empty = metadata(category.code(), Map.of());
            if (category.mandatory().isEmpty()) {
                MetadataCheck.of(empty, category);
            } else {
                assertThatExceptionOfType(InvalidValue.class)
                        .as(category.name())
                        .isThrownBy(() -> MetadataCheck.of(empty, category))
                        .satisfies(wrong -> assertThat(category.mandatory())
                                .contains(DetailField.valueOf(wrong.field().orElseThrow())));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICE_ON, 30.02.2026, DATE",
        "NOTICE_ON, 2026-02-30, DATE",
        "NOTICE_ON, 9999-12-31, DATE",
        "NOTICE_ON, +999999999-12-31, DATE",
        "ENDS_ON, irgendwann, DATE",
        "AMOUNT, viel, AMOUNT",
        "AMOUNT, -1, AMOUNT",
        "AMOUNT, 1.005, AMOUNT",
        "AMOUNT, 1e20, AMOUNT"
    })
    void a_detail_has_the_form_of_its_field(DetailField field, String value, DetailField.Form form) {
        var details = new HashMap<>(StoredDocuments.grantNotice("Bescheid").details());
        details.put(field, value);
        refused(field.name(), "documents.problem.detail-" + form, () -> fileGrantNotice(details));
    }

    @Test
    void a_title_is_needed_and_texts_end_somewhere() {
        refused(
                "title",
                "documents.problem.title-missing",
                () -> documents.file(Persona.CLERK_OF_40, StoredDocuments.note("  ", "40"), "x", DocumentClass.UNIT));
        refused(
                "title",
                "documents.problem.too-long",
                () -> documents.file(
                        Persona.CLERK_OF_40, StoredDocuments.note("x".repeat(201), "40"), "x", DocumentClass.UNIT));
        var id = filedNote();
        refused(
                "comment",
                "documents.problem.too-long",
                () -> documents.act(
                        Persona.CLERK_OF_40,
                        id,
                        seen -> service.addVersion(seen, staged("neu"), "x".repeat(501), false)));
    }

    @ParameterizedTest
    @CsvSource({"+10000-01-01", "1066-10-14", "-0044-03-15"})
    void a_paper_is_of_a_time_that_can_be_counted_from(LocalDate day) {
        var note = StoredDocuments.note("Vermerk", "40");
        var dated = new DocumentMetadata(
                note.title(), note.category(), note.leadUnit(), day, "", null, null, Set.of(), Map.of());
        refused(
                "documentOn",
                "documents.problem.detail-DATE",
                () -> documents.file(Persona.CLERK_OF_40, dated, DocumentClass.UNIT));
    }

    @Test
    void a_class_is_refused_to_whom_it_is_not_offered() {
        refused(
                "visibility",
                "documents.problem.visibility",
                () -> documents.file(
                        Persona.CLERK_OF_40, StoredDocuments.note("Vermerk", "40"), DocumentClass.NON_PUBLIC));
        refused(
                "visibility",
                "documents.problem.visibility",
                () -> documents.file(
                        Persona.COORDINATOR, StoredDocuments.note("Vermerk", "40"), DocumentClass.AS_RECORD));
    }

    @Test
    void classes_are_offered_with_the_fitting_one_first() {
        assertThat(choices(Persona.CLERK_OF_40, "NOTE", true))
                .containsExactly(DocumentClass.AS_RECORD, DocumentClass.UNIT, DocumentClass.PARTICIPANTS);
        assertThat(choices(Persona.CLERK_OF_40, "NOTE", false))
                .containsExactly(DocumentClass.UNIT, DocumentClass.PARTICIPANTS);
        assertThat(choices(Persona.CLERK_OF_40, "REPORT", false))
                .containsExactly(DocumentClass.INTERNAL, DocumentClass.UNIT, DocumentClass.PARTICIPANTS);
        assertThat(choices(Persona.CLERK_OF_40, "GRANT_NOTICE", true))
                .as("a link does not open what the coordination keeps")
                .containsExactly(DocumentClass.COORDINATION, DocumentClass.UNIT, DocumentClass.PARTICIPANTS);
        assertThat(choices(Persona.COORDINATOR, "GRANT_NOTICE", true))
                .startsWith(DocumentClass.COORDINATION)
                .containsExactlyInAnyOrder(DocumentClass.values());
    }

    @Test
    void a_new_fassung_leaves_the_earlier_ones_as_they_were() {
        var id = filedNote();
        var first = documents.details(id).latest();

        assertThat(documents.add(Persona.CLERK_OF_40, id, "zweite Fassung")).isEqualTo(2);

        var details = documents.details(id);
        assertThat(details.versions()).extracting(VersionRow::number).containsExactly(2, 1);
        assertThat(details.versions().getLast()).isEqualTo(first);
        assertThat(row(id).latest()).isEqualTo(2);
    }

    @Test
    void an_earlier_fassung_comes_back_as_a_new_one_of_the_same_content() {
        var id = filedNote();
        documents.add(Persona.CLERK_OF_40, id, "zweite Fassung");
        documents.act(Persona.CLERK_OF_40, id, seen -> service.restore(seen, 1, "Die erste war besser."));

        var versions = documents.details(id).versions();
        assertThat(versions).hasSize(3);
        assertThat(versions.getFirst().restoredFrom()).isEqualTo(1);
        assertThat(versions.getFirst().digest()).isEqualTo(versions.getLast().digest());
        assertThat(versions.getFirst().comment()).isEqualTo("Die erste war besser.");
        assertThat(jdbc.queryForObject(
                        "select count(*) from content where digest = ?",
                        Integer.class,
                        versions.getFirst().digest()))
                .isEqualTo(1);
        assertThatThrownBy(() -> documents.act(Persona.CLERK_OF_40, id, seen -> service.restore(seen, 3, "")))
                .isInstanceOf(Denied.class);
    }

    @Test
    void who_does_not_get_a_fassung_does_not_make_it_their_own_by_restoring_it() {
        var id = filedNote();
        documents.add(Persona.CLERK_OF_40, id, "zweite Fassung");
        var blob = staged("Vermerk").blob();
        var scanning = mock(Contents.class);
        when(scanning.scanned()).thenReturn(true);
        when(scanning.facts(Set.of(blob.digest())))
                .thenReturn(Map.of(blob.digest(), new ContentFacts(blob, FileKind.TXT, ScanState.NOT_CHECKABLE, null)));
        var guarded = new DocumentService(
                current, change, ledger, categories, attach, scanning, quota(1_000_000), operations, clock);

        assertThatThrownBy(() -> documents.act(Persona.HEAD_OF_40, id, seen -> guarded.restore(seen, 1, "")))
                .isInstanceOf(Denied.class)
                .hasMessage("documents.problem.not-checkable");
        assertThat(documents.details(id).versions()).hasSize(2);
        documents.act(Persona.CLERK_OF_40, id, seen -> guarded.restore(seen, 1, ""));
        assertThat(documents.details(id).versions()).hasSize(3);
    }

    @Test
    void a_document_is_shown_to_people_and_units_and_nobody_else() {
        var id = filedNote();
        for (var token : List.of(
                Token.STAFF, Token.role(Role.COUNCIL_OFFICE), Token.head(new UnitCode("32")), new Token("PERSON:x"))) {
            assertThatThrownBy(() -> documents.act(Persona.CLERK_OF_40, id, seen -> edits.show(seen, Set.of(token))))
                    .as(token.value())
                    .isInstanceOf(Denied.class);
        }
        assertThat(documents.details(id).shares()).isEmpty();
    }

    @Test
    void what_is_closed_gets_no_other_readers_by_another_category() {
        var id = documents.file(
                Persona.CLERK_OF_40,
                metadata("PHOTO", "40", Map.of(DetailField.CONSENT, "true")),
                DocumentClass.COORDINATION);
        var opened = new HashMap<>(StoredDocuments.grantNotice("Foto").details());

        assertThatThrownBy(() -> documents.act(
                        Persona.CLERK_OF_40, id, seen -> edits.describe(seen, metadata("GRANT_NOTICE", "40", opened))))
                .isInstanceOf(Denied.class)
                .hasMessage("documents.problem.not-allowed");
        documents.act(
                Persona.CLERK_OF_40,
                id,
                seen -> edits.describe(seen, metadata("PHOTO", "40", Map.of(DetailField.CONSENT, "false"))));

        documents.act(Persona.COORDINATOR, id, seen -> edits.describe(seen, metadata("GRANT_NOTICE", "40", opened)));
        assertThat(documents.details(id).category().code()).isEqualTo("GRANT_NOTICE");
    }

    @Test
    void who_saw_an_older_state_changes_nothing() {
        var id = filedNote();
        var seen = documents.seen(id);
        documents.add(Persona.HEAD_OF_40, id, "schneller");

        assertThatThrownBy(() -> runAs.person(
                        Persona.CLERK_OF_40.id(), () -> service.addVersion(seen, staged("zu spät"), "", false)))
                .isInstanceOf(DocumentConflict.class);
        assertThat(documents.details(id).versions()).hasSize(2);
    }

    @Test
    void a_repeated_verb_changes_nothing_and_says_the_same() {
        var id = filedNote();
        var seen = documents.seen(id);
        var content = staged("zweite Fassung");
        var number = runAs.person(Persona.CLERK_OF_40.id(), () -> service.addVersion(seen, content, "", false));
        var after = documents.details(id);

        assertThat(runAs.person(Persona.CLERK_OF_40.id(), () -> service.addVersion(seen, content, "", false)))
                .isEqualTo(number);
        assertThat(documents.details(id)).isEqualTo(after);
    }

    @Test
    void the_final_paper_is_marked_and_the_list_shows_it_for_the_topmost_only() {
        var id = filedNote();
        documents.add(Persona.CLERK_OF_40, id, "zweite Fassung");
        documents.act(Persona.CLERK_OF_40, id, seen -> service.mark(seen, 1, true));
        assertThat(row(id).isFinal()).isFalse();

        documents.act(Persona.CLERK_OF_40, id, seen -> service.mark(seen, 2, true));
        assertThat(row(id).isFinal()).isTrue();
        documents.act(Persona.CLERK_OF_40, id, seen -> service.mark(seen, 2, false));
        assertThat(row(id).isFinal()).isFalse();
    }

    @Test
    void who_adds_a_fassung_has_put_the_document_back() {
        var id = filedNote();
        documents.act(Persona.CLERK_OF_40, id, edits::takeInHand);
        documents.add(Persona.HEAD_OF_40, id, "von jemand anderem");
        assertThat(row(id).inHandBy()).isEqualTo(Persona.CLERK_OF_40.fullName());

        documents.add(Persona.CLERK_OF_40, id, "fertig");
        assertThat(row(id).inHandBy()).isNull();
    }

    @Test
    void every_change_is_told_and_stands_in_the_verlauf(ApplicationEvents events) {
        var record = task();
        var id = documents.file(Persona.CLERK_OF_40, StoredDocuments.note("Vermerk", "40"), DocumentClass.UNIT, record);
        var coordinator = Persona.COORDINATOR;
        var other = task();
        events.clear();

        told(events, DocumentVersionAdded.class, () -> documents.add(coordinator, id, "neu"));
        told(
                events,
                DocumentVersionAdded.class,
                () -> documents.act(coordinator, id, seen -> service.restore(seen, 1, "")));
        told(events, DocumentChanged.class, () -> documents.act(coordinator, id, seen -> service.mark(seen, 1, true)));
        told(
                events,
                DocumentChanged.class,
                () -> documents.act(
                        coordinator, id, seen -> edits.describe(seen, StoredDocuments.note("Anders", "40"))));
        told(
                events,
                DocumentChanged.class,
                () -> documents.act(coordinator, id, seen -> edits.choose(seen, DocumentClass.NON_PUBLIC, false)));
        told(events, DocumentChanged.class, () -> documents.act(coordinator, id, edits::release));
        var unit = Token.unit(new UnitCode("51"));
        told(events, DocumentShown.class, () -> documents.act(coordinator, id, seen -> edits.show(seen, Set.of(unit))));
        told(events, DocumentChanged.class, () -> documents.act(coordinator, id, seen -> edits.hide(seen, unit)));
        told(events, DocumentLinked.class, () -> documents.act(coordinator, id, seen -> edits.link(seen, other)));
        told(events, DocumentUnlinked.class, () -> documents.act(coordinator, id, seen -> edits.unlink(seen, other)));
        told(events, DocumentChanged.class, () -> documents.act(coordinator, id, edits::takeInHand));
        told(events, DocumentChanged.class, () -> documents.act(coordinator, id, edits::putBack));
        told(events, DocumentTrashed.class, () -> documents.act(coordinator, id, trash::put));
        told(events, DocumentRecovered.class, () -> documents.act(coordinator, id, trash::recover));

        assertThat(documents.details(id).history())
                .extracting(HistoryEntry::action)
                .containsExactly(
                        "RECOVER",
                        "TRASH",
                        "UNLINK",
                        "LINK",
                        "HIDE",
                        "SHOW",
                        "RELEASE",
                        "CHANGE_VISIBILITY",
                        "EDIT",
                        "MARK_FINAL",
                        "RESTORE_VERSION",
                        "ADD_VERSION",
                        "FILE");
        assertThat(documents.details(id).history().get(8).changes())
                .singleElement()
                .satisfies(title -> assertThat(title.toString()).contains("Vermerk", "Anders"));
    }

    @Test
    void a_document_leaves_its_records_with_the_trash_and_comes_back_to_them() {
        var record = task();
        var id = documents.file(
                Persona.CLERK_OF_40, StoredDocuments.note("Vermerk", "40"), DocumentClass.AS_RECORD, record);
        assertThat(onRecords.on(record)).isTrue();

        documents.act(Persona.COORDINATOR, id, trash::put);
        assertThat(onRecords.on(record)).isFalse();
        assertThat(hanging(record)).isEmpty();
        assertThatThrownBy(() -> documents.act(Persona.COORDINATOR, id, edits::takeInHand))
                .isInstanceOf(Denied.class)
                .hasMessage("documents.problem.in-trash");

        documents.act(Persona.COORDINATOR, id, trash::recover);
        assertThat(onRecords.on(record)).isTrue();
        assertThat(hanging(record)).extracting(DocumentRow::id).containsExactly(id);
        assertThat(documents.details(id).records()).containsExactly(record);
    }

    @Test
    void a_task_that_requires_a_document_is_done_with_one_on_it() {
        var content = TaskContent.of("Vertrag schließen", new UnitCode("40"), LocalDate.of(2099, 1, 1), Set.of("HF1"))
                .change()
                .documentRequired(true)
                .build();
        var number = tasks.create(Persona.COORDINATOR, content, new TaskStep.Assign(null));
        tasks.take(Persona.HEAD_OF_40, number, new TaskStep.Accept(Persona.CLERK_OF_40.id(), null, null));
        var done = new TaskStep.ReportDone("Unterschrieben.", 30);
        assertThatThrownBy(() -> tasks.take(Persona.CLERK_OF_40, number, done))
                .isInstanceOf(Denied.class)
                .hasMessage("tasks.problem.document-missing");

        documents.file(
                Persona.CLERK_OF_40,
                StoredDocuments.note("Vertrag", "40"),
                DocumentClass.AS_RECORD,
                tasks.details(number).id().ref());
        tasks.take(Persona.CLERK_OF_40, number, done);
        assertThat(tasks.details(number).status()).isEqualTo(TaskStatus.REPORTED_DONE);
    }

    @Test
    void nothing_hangs_on_a_record_nobody_answers_for_or_the_actor_may_not_add_to() {
        var unknown = new EntityRef("test-unknown", UUID.randomUUID().toString());
        var foreign = task();
        for (var record : List.of(
                unknown, foreign, new EntityRef("task", UUID.randomUUID().toString()))) {
            assertThatThrownBy(() -> documents.file(
                            Persona.CLERK_OF_32, StoredDocuments.note("Vermerk", "32"), DocumentClass.UNIT, record))
                    .isInstanceOf(Denied.class)
                    .hasMessage("documents.problem.not-attachable");
        }
    }

    @Test
    void the_quota_counts_a_geschaeftsbereich_with_its_parts_and_its_trash() {
        var quota = quota(60);
        quota.mustHold(new UnitCode("61"), 60);
        documents.file(Persona.COORDINATOR, StoredDocuments.note("a", "61"), "x".repeat(20), DocumentClass.UNIT);
        documents.file(Persona.COORDINATOR, StoredDocuments.note("b", "61.02"), "y".repeat(20), DocumentClass.UNIT);
        var trashed = documents.file(
                Persona.COORDINATOR, StoredDocuments.note("c", "61"), "z".repeat(10), DocumentClass.UNIT);
        documents.act(Persona.COORDINATOR, trashed, trash::put);
        documents.file(Persona.COORDINATOR, StoredDocuments.note("d", "612"), "w".repeat(20), DocumentClass.UNIT);

        quota.mustHold(new UnitCode("61.02"), 10);
        refused(null, "documents.problem.quota", () -> quota.mustHold(new UnitCode("61"), 11));
        quota.mustHold(new UnitCode("612"), 40);

        var guarded =
                new DocumentService(current, change, ledger, categories, attach, contents, quota, operations, clock);
        var command = filing(List.of("z".repeat(11)), StoredDocuments.note("e", "61"), Set.of());
        refused(
                null,
                "documents.problem.quota",
                () -> runAs.person(Persona.COORDINATOR.id(), () -> guarded.file(command)));
    }

    @Test
    void a_file_that_the_store_gave_up_meanwhile_is_asked_for_again() {
        var gone = mock(Contents.class);
        when(gone.has(staged("neu").blob())).thenReturn(false);
        var forgetful = new DocumentService(
                current, change, ledger, categories, attach, gone, quota(1_000_000), operations, clock);
        var command = filing(List.of("neu"), StoredDocuments.note("spät", "40"), Set.of());

        refused(
                null,
                "documents.problem.upload-gone",
                () -> runAs.person(Persona.CLERK_OF_40.id(), () -> forgetful.file(command)));
    }

    @Test
    void the_same_content_is_known_to_whoever_may_read_the_other_document() {
        var id = documents.file(
                Persona.CLERK_OF_40, StoredDocuments.note("Erstes", "40"), "dasselbe", DocumentClass.UNIT);

        assertThat(documents
                        .receive(Persona.HEAD_OF_40, "40", "kopie.txt", "dasselbe")
                        .known())
                .containsExactly(new KnownContent(id, "Erstes", false));
        assertThat(documents
                        .receive(Persona.CLERK_OF_32, "32", "kopie.txt", "dasselbe")
                        .known())
                .isEmpty();
    }

    @Test
    void a_file_that_is_known_as_infected_is_not_taken_in_again() {
        var id = documents.file(
                Persona.CLERK_OF_40, StoredDocuments.note("Erstes", "40"), "verseucht", DocumentClass.UNIT);
        jdbc.update(
                "update content set scan = 'INFECTED' where digest = ?",
                documents.details(id).latest().digest());

        refused(
                null,
                "documents.problem.upload-infected",
                () -> documents.receive(Persona.CLERK_OF_32, "32", "kopie.txt", "verseucht"));
        assertThatThrownBy(() -> runAs.person(Persona.CLERK_OF_40.id(), () -> files.get(id, 1, FilePurpose.DOWNLOAD)))
                .isInstanceOf(Denied.class)
                .hasMessage("documents.problem.infected");
        assertThat(documents.details(id).latest().obtainable()).isFalse();
    }

    @Test
    void a_file_that_is_not_checked_yet_is_its_uploaders_only() {
        var id = filedNote();
        var blob = staged("Vermerk").blob();
        var scanning = mock(Contents.class);
        when(scanning.scanned()).thenReturn(true);
        when(scanning.facts(Set.of(blob.digest())))
                .thenReturn(Map.of(blob.digest(), new ContentFacts(blob, FileKind.TXT, ScanState.UNCHECKED, null)));
        var guarded = new DocumentFiles(current, access, scanning, JdbcClient.create(jdbc), clock);

        runAs.person(Persona.CLERK_OF_40.id(), () -> guarded.get(id, 1, FilePurpose.DOWNLOAD));
        assertThatThrownBy(() -> runAs.person(Persona.HEAD_OF_40.id(), () -> guarded.get(id, 1, FilePurpose.DOWNLOAD)))
                .isInstanceOf(Denied.class)
                .hasMessage("documents.problem.unchecked");
    }

    @Test
    void who_gets_a_file_is_written_down_and_gets_its_bytes() throws IOException {
        var id = filedNote();

        var file = runAs.person(Persona.HEAD_OF_40.id(), () -> files.get(id, 1, FilePurpose.DOWNLOAD));

        try (var bytes = runAs.person(Persona.HEAD_OF_40.id(), () -> files.open(file))) {
            assertThat(bytes).hasContent("Vermerk");
        }
        assertThat(file.name()).isEqualTo("datei.txt");
        assertThat(jdbc.queryForList(
                        "select person_id, number, purpose from document_access where document_id = ?", id.value()))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("person_id", Persona.HEAD_OF_40.id().value())
                        .containsEntry("number", 1)
                        .containsEntry("purpose", "DOWNLOAD"));
    }

    @Test
    void who_gets_nothing_leaves_no_line() {
        var id = filedNote();
        assertThatThrownBy(() -> runAs.person(Persona.CLERK_OF_32.id(), () -> files.get(id, 1, FilePurpose.DOWNLOAD)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> runAs.person(Persona.CLERK_OF_40.id(), () -> files.get(id, 2, FilePurpose.DOWNLOAD)))
                .isInstanceOf(Problem.class);
        assertThat(jdbc.queryForObject(
                        "select count(*) from document_access where document_id = ?", Integer.class, id.value()))
                .isZero();
    }

    @Test
    void what_is_learnt_about_a_content_is_told_of_every_document_that_has_it(ApplicationEvents events) {
        var one = documents.file(Persona.CLERK_OF_40, StoredDocuments.note("eins", "40"), "gleich", DocumentClass.UNIT);
        var two = documents.file(Persona.CLERK_OF_32, StoredDocuments.note("zwei", "32"), "gleich", DocumentClass.UNIT);
        events.clear();

        publisher.publishEvent(
                new ContentChecked(staged("gleich").blob().digest(), ScanState.INFECTED, true, Instant.EPOCH));

        assertThat(events.stream(DocumentTextRead.class).map(DomainEvent::ref))
                .containsExactlyInAnyOrder(one.ref(), two.ref());
        assertThat(events.stream(DocumentInfected.class).map(DocumentInfected::addedBy))
                .containsExactlyInAnyOrder(Persona.CLERK_OF_40.id(), Persona.CLERK_OF_32.id());
    }

    @Test
    void a_document_is_found_by_words_of_title_file_and_aktenzeichen() {
        var metadata = new DocumentMetadata(
                "Rückmeldung zur Kursplanung",
                "NOTE",
                new UnitCode("40"),
                LocalDate.of(2019, 3, 1),
                "",
                "50-15-00",
                null,
                Set.of(),
                Map.of());
        var id = documents.file(Persona.CLERK_OF_40, metadata, DocumentClass.UNIT);

        for (var text : List.of("rueck", "RÜCK kurs", "50-15", "datei")) {
            assertThat(found(new DocumentFilter(text, null, null, null, false, false)))
                    .as(text)
                    .contains(id);
        }
        assertThat(found(new DocumentFilter("rueck fehlt", null, null, null, false, false)))
                .doesNotContain(id);
        assertThat(found(new DocumentFilter("?!", null, null, null, false, false)))
                .isEmpty();
        assertThat(found(new DocumentFilter(null, "NOTE", new UnitCode("40"), 2019, true, false)))
                .contains(id);
        assertThat(found(new DocumentFilter(null, "PRESS", null, null, false, false)))
                .doesNotContain(id);
        assertThat(found(new DocumentFilter(null, null, new UnitCode("51"), null, false, false)))
                .doesNotContain(id);
        assertThat(found(new DocumentFilter(null, null, null, 2018, false, false)))
                .doesNotContain(id);
    }

    @Test
    void the_day_of_keeping_follows_what_is_said() {
        var id = documents.file(
                Persona.COORDINATOR, StoredDocuments.grantNotice("Bescheid"), DocumentClass.COORDINATION);
        assertThat(documents.details(id).retainUntil()).isEqualTo(LocalDate.of(2036, 12, 31));

        documents.act(
                Persona.COORDINATOR, id, seen -> edits.describe(seen, StoredDocuments.note("Nur ein Vermerk", "40")));
        assertThat(documents.details(id).category().code()).isEqualTo("NOTE");
        assertThat(documents.details(id).retainUntil()).isEqualTo(LocalDate.of(2036, 12, 31));
    }

    @Test
    void whoever_keeps_count_of_readers_learns_that_a_category_has_others(ApplicationEvents events) {
        var id = documents.file(
                Persona.COORDINATOR, StoredDocuments.grantNotice("Bescheid"), DocumentClass.COORDINATION);
        var other = documents.file(Persona.COORDINATOR, StoredDocuments.grantNotice("Offen"), DocumentClass.UNIT);
        events.clear();

        runAs.person(
                Persona.COORDINATOR.id(),
                () -> settings.change(withReaders(categories.find("GRANT_NOTICE"), Set.of())));

        assertThat(events.stream(DocumentChanged.class).map(DocumentChanged::ref))
                .contains(id.ref())
                .doesNotContain(other.ref());
    }

    private static DocumentCategory withReaders(DocumentCategory category, Set<Token> readers) {
        return new DocumentCategory(
                category.code(),
                category.version(),
                category.name(),
                category.position(),
                category.active(),
                category.visibility(),
                readers,
                category.details(),
                category.mandatory(),
                category.retentionYears(),
                category.retentionFrom(),
                category.archiveOffer());
    }

    private Set<DocumentId> found(DocumentFilter filter) {
        return Set.copyOf(runAs.person(
                Persona.CLERK_OF_40.id(),
                () -> lists.page(filter, DocumentSort.TITLE, false, 0, 500).stream()
                        .map(DocumentRow::id)
                        .toList()));
    }

    private void told(ApplicationEvents events, Class<? extends DomainEvent> what, Runnable change) {
        change.run();
        assertThat(events.stream(DomainEvent.class)
                        .filter(event -> event.ref().kind().equals(DocumentId.KIND)))
                .singleElement()
                .isInstanceOf(what);
        events.clear();
    }

    private static void refused(@Nullable String field, String key, Runnable act) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(act::run).satisfies(wrong -> {
            assertThat(wrong.key()).isEqualTo(key);
            assertThat(wrong.field().orElse(null)).isEqualTo(field);
        });
    }

    private List<DocumentClass> choices(Persona persona, String category, boolean onRecord) {
        return runAs.person(persona.id(), () -> service.choices(category, onRecord));
    }

    private List<DocumentRow> hanging(EntityRef record) {
        return runAs.person(Persona.CLERK_OF_40.id(), () -> lists.on(record));
    }

    private DocumentRow row(DocumentId id) {
        return runAs
                .person(
                        Persona.COORDINATOR.id(),
                        () -> lists.page(DocumentFilter.ALL, DocumentSort.CHANGED, true, 0, 1_000))
                .stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private DocumentId filedNote() {
        return documents.file(Persona.CLERK_OF_40, StoredDocuments.note("Vermerk", "40"), DocumentClass.UNIT);
    }

    private void file(List<String> texts) {
        var command = filing(texts, StoredDocuments.note("Stapel", "40"), Set.of());
        runAs.person(Persona.CLERK_OF_40.id(), () -> service.file(command));
    }

    private void fileGrantNotice(Map<DetailField, String> details) {
        documents.file(Persona.COORDINATOR, metadata("GRANT_NOTICE", details), DocumentClass.COORDINATION);
    }

    private static DocumentMetadata metadata(String category, Map<DetailField, String> details) {
        return metadata(category, "50.01", details);
    }

    private static DocumentMetadata metadata(String category, String unit, Map<DetailField, String> details) {
        return new DocumentMetadata(
                "Etwas", category, new UnitCode(unit), LocalDate.of(2026, 11, 23), "", null, null, Set.of(), details);
    }

    private FileDocuments filing(List<String> texts, DocumentMetadata metadata, Set<EntityRef> records) {
        return new FileDocuments(
                texts.stream()
                        .map(text -> new NewDocument(staged(text), metadata, false, ""))
                        .toList(),
                DocumentClass.UNIT,
                records,
                OperationId.next());
    }

    private StagedContent staged(String text) {
        return documents.receive(Persona.COORDINATOR, "40", "datei.txt", text).content();
    }

    private DocumentQuota quota(long bytes) {
        return new DocumentQuota(
                JdbcClient.create(jdbc),
                new DocumentsProperties(DataSize.ofBytes(bytes), 30, 20, 3, DataSize.ofGigabytes(1)));
    }

    /** Of unit 40, for its people only. */
    private EntityRef task() {
        var content = TaskContent.of("Raum klären", new UnitCode("40"), LocalDate.of(2099, 1, 1), Set.of("HF1"))
                .change()
                .visibility(VisibilityClass.UNIT)
                .build();
        return tasks.details(tasks.create(Persona.COORDINATOR, content, new TaskStep.Assign(null)))
                .id()
                .ref();
    }
}
