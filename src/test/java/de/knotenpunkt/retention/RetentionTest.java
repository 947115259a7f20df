package de.knotenpunkt.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentService;
import de.knotenpunkt.documents.DocumentTrash;
import de.knotenpunkt.documents.StoredDocuments;
import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.followups.SetFollowUp;
import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Command;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.RetentionSource;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.AdditionalAnswers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** The Aussonderung from what is due to what remains, with documents. */
@IntegrationTest
@RecordApplicationEvents
class RetentionTest {

    private static final String CANARY = "kanarienvogel";
    private static final Persona KO = Persona.COORDINATOR;
    private static final Persona SECOND = Persona.SECOND_COORDINATOR;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DueRecords due;

    @Autowired
    private Deletions deletions;

    @Autowired
    private DeletionLog log;

    @Autowired
    private DeletionStore store;

    @Autowired
    private DeletionProposals proposals;

    @Autowired
    private DeletionView view;

    @Autowired
    private DeletionRun run;

    @Autowired
    private DeletionRecords records;

    @Autowired
    private HoldStore holds;

    @Autowired
    private RetentionSource documentsDue;

    @Autowired
    private ResumeDeletions resume;

    @Autowired
    private ReplayCommand replay;

    @Autowired
    private ExportCommand export;

    @Autowired
    private DocumentService service;

    @Autowired
    private DocumentTrash trash;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private ActorFactory actors;

    @Autowired
    private RunAs runAs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private StoredDocuments documents;
    private DueDocuments dueDocuments;

    @BeforeEach
    void nothing_is_due() {
        documents = StoredDocuments.in(context);
        dueDocuments = new DueDocuments(documents, jdbc);
        dueDocuments.forgetAll();
    }

    @AfterEach
    void nothing_stays() {
        dueDocuments.forgetAll();
    }

    @Test
    void what_is_due_is_listed_with_its_title_and_what_is_in_the_trash_is_not() {
        var note = dueDocuments.note("Alter Vermerk");
        var trashed = dueDocuments.note("Im Papierkorb");
        documents.act(KO, new DocumentId(UUID.fromString(trashed.id())), trash::put);
        documents.file(KO, StoredDocuments.note("Neuer Vermerk", "50.01"), DocumentClass.UNIT);

        assertThat(page().rows()).singleElement().satisfies(row -> {
            assertThat(row.ref()).isEqualTo(note);
            assertThat(row.label())
                    .isNotNull()
                    .satisfies(label -> assertThat(label.label()).isEqualTo("Alter Vermerk"));
            assertThat(row.className()).isEqualTo("Vermerk und Schriftverkehr");
            assertThat(row.due().retainUntil()).isEqualTo(LocalDate.of(2000, 12, 31));
            assertThat(row.free()).isTrue();
        });
    }

    @Test
    void pages_of_what_is_due_neither_overlap_nor_leave_out() {
        var refs = dueDocuments.notes(7);

        var seen = new ArrayList<EntityRef>();
        var page = runAs.person(KO.id(), () -> due.page(null, 3));
        while (true) {
            page.rows().forEach(row -> seen.add(row.ref()));
            if (!page.more()) {
                break;
            }
            var last = page.rows().getLast().due();
            page = runAs.person(KO.id(), () -> due.page(last, 3));
        }

        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(refs);
    }

    @Test
    void a_second_person_confirms_and_the_records_are_gone_with_a_line_each() {
        var first = dueDocuments.note("Erster");
        var second = dueDocuments.note("Zweiter");
        var id = propose(KO, null, first, second);
        assertThat(dueDocuments.exists(first)).isTrue();

        var outcome = confirm(SECOND, id, null);

        assertThat(outcome).isEqualTo(new DeletionOutcome(2, 0, 0));
        assertThat(dueDocuments.count(List.of(first, second))).isZero();
        assertThat(lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.record().proposedBy().name()).isEqualTo(KO.fullName());
            assertThat(line.record().confirmedBy().name()).isEqualTo(SECOND.fullName());
            assertThat(line.record().due().retainUntil()).isEqualTo(LocalDate.of(2000, 12, 31));
        });
        assertThat(state(id)).isEqualTo(DeletionState.DONE);
        assertThat(verify()).isEqualTo(new ChainCheck(2, null));
        assertThat(events.stream(DeletionProposed.class)).hasSize(1);
        assertThat(events.stream(DeletionConfirmed.class)).hasSize(1);
        assertThat(events.stream(RecordDestroyed.class).map(RecordDestroyed::ref))
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void after_it_no_table_has_a_word_of_the_document() {
        var ref = dueDocuments.note("Ein " + CANARY + " im Bergwerk");
        var file = documents.receive(KO, "50.01", CANARY + ".txt", CANARY + " singt");
        documents.act(
                KO,
                new DocumentId(UUID.fromString(ref.id())),
                seen -> service.addVersion(seen, file.content(), "mit " + CANARY, false));
        runAs.person(
                KO.id(),
                () -> followUps.set(new SetFollowUp(
                        ref, LocalDate.now(clock).plusDays(3), CANARY + " füttern", OperationId.next())));
        hold(ref, CANARY + " ist Beweismittel");
        runAs.person(KO.id(), () -> due.release(ref));
        assertThat(tablesWith(CANARY))
                .contains("document", "document_version", "document_word", "record_history", "follow_up");

        confirm(SECOND, propose(KO, null, ref), null);

        assertThat(tablesWith(CANARY)).isEmpty();
        assertThat(tablesWith(ref.id()))
                .isSubsetOf("deletion_item", "deletion_record", "operation", "document_access", "search_pending");
    }

    @Test
    void the_proposer_does_not_confirm() {
        var id = propose(KO, null, dueDocuments.note("Eigener"));

        refused("retention.problem.own-proposal", () -> confirm(KO, id, null));
        assertThat(details(KO, id).mayConfirm()).isFalse();
        assertThat(details(SECOND, id).mayConfirm()).isTrue();
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_deputy_of_the_proposer_does_not_confirm_and_neither_does_the_principal_of_one() {
        var ko = actors.forPerson(KO.id());
        var clerk = actors.forPerson(Persona.CLERK_OF_50.id());
        var deputy = new Actor(clerk.person(), clerk.name(), List.of(clerk.own(), standingInFor(ko)), clerk.tokens());
        var ofDeputy = as(deputy);
        var id = propose(KO, null, dueDocuments.note("Von der Koordination"));
        var other = DeletionId.next();
        ofDeputy.propose(new ProposeDeletion(other, Set.of(dueDocuments.note("In Vertretung")), null));

        refused("retention.problem.own-proposal", () -> ofDeputy.confirm(new ConfirmDeletion(id, null)));
        refused("retention.problem.own-proposal", () -> confirm(KO, other, null));
        refused("retention.problem.own-proposal", () -> ofDeputy.confirm(new ConfirmDeletion(other, null)));
        assertThat(confirm(SECOND, other, null).destroyed()).isEqualTo(1);
        assertThat(lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.record().proposedBy().onBehalfOf()).isEqualTo(KO.id()));
    }

    @Test
    void data_protection_confirms_without_seeing_titles() {
        var id = propose(KO, null, dueDocuments.note("Geheim"));

        assertThat(details(Persona.AUDITOR, id).items()).singleElement().satisfies(item -> {
            assertThat(item.label()).isNull();
            assertThat(item.className()).isEqualTo("Vermerk und Schriftverkehr");
        });
        assertThat(details(SECOND, id).items())
                .singleElement()
                .satisfies(item -> assertThat(item.label()).isNotNull());
        assertThat(confirm(Persona.AUDITOR, id, null).destroyed()).isEqualTo(1);
        assertThatThrownBy(() -> runAs.person(Persona.AUDITOR.id(), () -> due.page(null, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> propose(Persona.AUDITOR, null, dueDocuments.note("Nicht von ihr")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COORDINATOR", "SECOND_COORDINATOR", "AUDITOR"})
    void nobody_else_has_a_say(Persona persona) {
        for (var act : Stream.<Runnable>of(
                        () -> deletions.open(),
                        () -> log.page(Long.MAX_VALUE, 1),
                        () -> due.page(null, 1),
                        () -> log.replay())
                .toList()) {
            assertThatThrownBy(() -> runAs.person(persona.id(), act)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void a_refusal_says_why_and_the_records_may_be_proposed_again() {
        var ref = dueDocuments.note("Bleibt");
        var id = propose(KO, null, ref);

        refused("retention.problem.reason-missing", () -> refuse(SECOND, id, " "));
        refuse(SECOND, id, "Wird noch gebraucht");

        assertThat(state(id)).isEqualTo(DeletionState.REFUSED);
        refused("retention.problem.decided", () -> confirm(SECOND, id, null));
        assertThat(runAs.person(KO.id(), deletions::decided))
                .first()
                .satisfies(row -> assertThat(row.refusal()).isEqualTo("Wird noch gebraucht"));
        assertThat(dueDocuments.exists(ref)).isTrue();
        assertThat(events.stream(DeletionRefused.class)).hasSize(1);
        propose(KO, null, ref);
    }

    @Test
    void a_record_stands_in_one_open_proposal_and_a_repeated_save_is_one_proposal() {
        var ref = dueDocuments.note("Einmal");
        var id = propose(KO, null, ref);
        runAs.person(KO.id(), () -> deletions.propose(new ProposeDeletion(id, Set.of(ref), null)));

        refused("retention.problem.already-proposed", () -> propose(SECOND, null, ref));
        assertThat(runAs.person(KO.id(), deletions::open)).hasSize(1);
        assertThat(page().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.free()).isFalse());
    }

    @Test
    void a_hold_keeps_from_proposing_and_stands_in_the_verlauf() {
        var ref = dueDocuments.note("Gesperrt");
        hold(ref, "Klageverfahren");

        refused("retention.problem.held", () -> propose(KO, null, ref));
        assertThat(page().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.hold())
                        .isEqualTo(new HoldRow(LocalDate.now(clock).plusYears(1), "Klageverfahren", KO.fullName())));
        assertThat(history(ref)).contains("HOLD");
        assertThat(events.stream(RetentionHeld.class)).hasSize(1);

        runAs.person(SECOND.id(), () -> due.release(ref));
        assertThat(history(ref)).contains("RELEASE_HOLD");
        propose(KO, null, ref);
    }

    @Test
    void a_hold_set_after_the_proposal_keeps_from_destroying() {
        var held = dueDocuments.note("Noch gesperrt");
        var other = dueDocuments.note("Frei");
        var id = propose(KO, null, held, other);
        hold(held, "Prüfung des Landes");

        assertThat(confirm(SECOND, id, null)).isEqualTo(new DeletionOutcome(1, 1, 0));

        assertThat(dueDocuments.exists(held)).isTrue();
        assertThat(state(id)).isEqualTo(DeletionState.DONE);
        assertThat(details(SECOND, id).items())
                .extracting(ItemRow::state)
                .containsExactlyInAnyOrder(ItemState.HELD, ItemState.DESTROYED);
    }

    @Test
    void a_hold_that_is_over_holds_nothing() {
        var ref = dueDocuments.note("War gesperrt");
        hold(ref, "Bis gestern");
        jdbc.update(
                "update retention_hold set held_until = ?", LocalDate.now(clock).minusDays(1));

        assertThat(confirm(SECOND, propose(KO, null, ref), null).destroyed()).isEqualTo(1);
        assertThat(jdbc.queryForList("select 1 from retention_hold")).isEmpty();
    }

    @Test
    void a_hold_has_a_reason_and_an_end_and_a_record_that_is_due() {
        var ref = dueDocuments.note("Sperrversuch");
        var today = LocalDate.now(clock);

        refused("retention.problem.reason-missing", () -> hold(ref, ""));
        refused("retention.problem.hold-past", () -> hold(new SetHold(ref, "x", today.minusDays(1))));
        refused("retention.problem.hold-too-long", () -> hold(new SetHold(ref, "x", today.plusYears(11))));
        assertThatThrownBy(
                        () -> hold(new EntityRef("document", UUID.randomUUID().toString()), "x"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_record_whose_period_changed_meanwhile_stays() {
        var ref = dueDocuments.note("Doch länger");
        var id = propose(KO, null, ref);
        jdbc.update("update document set retain_until = '2040-12-31' where id = ?", UUID.fromString(ref.id()));

        assertThat(confirm(SECOND, id, null)).isEqualTo(new DeletionOutcome(0, 1, 0));
        assertThat(dueDocuments.exists(ref)).isTrue();
        refused("retention.problem.not-due", () -> propose(KO, null, ref));
    }

    @Test
    void the_archive_must_have_been_asked_where_the_category_wants_it() {
        var concept = dueDocuments.concept("Altes Konzept");
        var today = LocalDate.now(clock);

        refused("retention.problem.archive-missing", () -> propose(KO, null, concept));
        refused(
                "retention.problem.archive-future",
                () -> propose(KO, new ArchiveOffer(today.plusDays(1), ArchiveResult.TAKEN), concept));
        var offer = new ArchiveOffer(today.minusDays(30), ArchiveResult.DECLINED);
        confirm(SECOND, propose(KO, offer, concept), null);

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.record().archive()).isEqualTo(offer);
            assertThat(line.record().due().archiveOffer()).isTrue();
        });
    }

    @Test
    void an_unusual_number_has_to_be_typed() {
        var refs = dueDocuments.notes(21);
        var id = propose(KO, null, refs.toArray(EntityRef[]::new));

        assertThat(details(SECOND, id).unusual()).isTrue();
        refused("retention.problem.type-number", () -> confirm(SECOND, id, null));
        refused("retention.problem.type-number", () -> confirm(SECOND, id, 20));
        assertThat(dueDocuments.count(refs)).isEqualTo(21);

        assertThat(confirm(SECOND, id, 21)).isEqualTo(new DeletionOutcome(21, 0, 0));
        assertThat(verify()).isEqualTo(new ChainCheck(21, null));
    }

    @Test
    void nothing_happens_while_the_clock_lags_behind_the_record() {
        var id = propose(KO, null, dueDocuments.note("Vor der Zeit"));
        var other = dueDocuments.note("Auch");
        jdbc.update(
                "update deletion_chain set purged_at = ?",
                LocalDate.now(clock).plusDays(2).atStartOfDay());

        refused("retention.problem.clock", () -> confirm(SECOND, id, null));
        refused("retention.problem.clock", () -> propose(KO, null, other));
        assertThat(state(id)).isEqualTo(DeletionState.PROPOSED);
    }

    @Test
    void a_failure_in_the_middle_keeps_only_what_failed_and_the_next_run_finishes() {
        var refs = dueDocuments.notes(45);
        var id = propose(KO, null, refs.toArray(EntityRef[]::new));
        var broken = refs.get(30);
        var failing = as(actors.forPerson(SECOND.id()), runWith(failingAt(broken)));

        var outcome = failing.confirm(new ConfirmDeletion(id, 45));

        assertThat(outcome).isEqualTo(new DeletionOutcome(44, 0, 1));
        assertThat(dueDocuments.exists(broken)).isTrue();
        assertThat(state(id)).isEqualTo(DeletionState.CONFIRMED);
        assertThat(verify()).isEqualTo(new ChainCheck(44, null));

        resume.resume();

        assertThat(dueDocuments.count(refs)).isZero();
        assertThat(state(id)).isEqualTo(DeletionState.DONE);
        assertThat(verify()).isEqualTo(new ChainCheck(45, null));
        assertThat(lines(100).stream().map(line -> line.record().due().ref())).doesNotHaveDuplicates();
    }

    @Test
    void of_two_who_confirm_at_once_one_does_and_each_record_goes_once() throws Exception {
        var refs = dueDocuments.notes(15);
        var id = propose(KO, null, refs.toArray(EntityRef[]::new));
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = Stream.of(SECOND, Persona.AUDITOR)
                    .map(persona -> threads.submit(() -> {
                        start.await();
                        try {
                            return confirm(persona, id, null).destroyed();
                        } catch (Denied decided) {
                            return -1;
                        }
                    }))
                    .toList();
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(15, -1);
        }
        assertThat(lines(100)).hasSize(15);
        assertThat(verify()).isEqualTo(new ChainCheck(15, null));
    }

    @Test
    void of_two_runs_at_once_each_record_is_destroyed_by_one() throws Exception {
        var refs = dueDocuments.notes(45);
        var id = propose(KO, null, refs.toArray(EntityRef[]::new));
        transaction.executeWithoutResult(status -> store.decide(
                id, DeletionState.CONFIRMED, actors.forPerson(SECOND.id()).signature(), clock.instant(), null));
        var row = store.find(id).orElseThrow();
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var runs = Stream.of(1, 2)
                    .map(number -> threads.submit(() -> {
                        start.await();
                        return run.run(row);
                    }))
                    .toList();
            for (var one : runs) {
                one.get();
            }
        }
        assertThat(run.run(row)).isEqualTo(new DeletionOutcome(45, 0, 0));
        assertThat(verify()).isEqualTo(new ChainCheck(45, null));
    }

    @Test
    void an_altered_a_missing_and_a_cut_off_line_are_found() {
        confirm(SECOND, propose(KO, null, dueDocuments.notes(3).toArray(EntityRef[]::new)), null);
        assertThat(verify()).isEqualTo(new ChainCheck(3, null));

        jdbc.update("update deletion_record set unit = '51' where number = 2");
        assertThat(verify()).isEqualTo(new ChainCheck(1, 2L));
        jdbc.update("update deletion_record set unit = '50.01' where number = 2");
        assertThat(verify().intact()).isTrue();

        jdbc.update("delete from deletion_record where number = 3");
        assertThat(verify()).isEqualTo(new ChainCheck(2, 3L));
        jdbc.update("delete from deletion_record where number = 1");
        assertThat(verify()).isEqualTo(new ChainCheck(0, 1L));
    }

    @Test
    void what_comes_back_with_a_backup_is_destroyed_again(@TempDir Path folder) throws Exception {
        var file = folder.resolve("loeschnachweis.jsonl");
        var kept = dueDocuments.notes(2);
        var gone = dueDocuments.notes(3);
        confirm(SECOND, propose(KO, null, gone.toArray(EntityRef[]::new)), null);
        assertThat(command(export, file.toString())).contains("3");
        restore(kept.getFirst(), gone);

        assertThat(command(replay, file.toString()))
                .containsSubsequence("Ergänzte Zeilen:          3", "Erneut vernichtet:        3");

        assertThat(dueDocuments.count(gone)).isZero();
        assertThat(dueDocuments.count(kept)).isEqualTo(2);
        assertThat(verify()).isEqualTo(new ChainCheck(3, null));
        assertThat(command(replay, file.toString()))
                .contains("Ergänzte Zeilen:          0", "Erneut vernichtet:        0");
    }

    @Test
    void the_coordination_carries_out_the_record_again_on_the_page() {
        var kept = dueDocuments.note("Vorbild");
        var gone = dueDocuments.notes(2);
        confirm(SECOND, propose(KO, null, gone.toArray(EntityRef[]::new)), null);
        copy(kept, gone.getFirst());

        assertThat(runAs.person(KO.id(), log::replay)).isEqualTo(1);
        assertThat(dueDocuments.count(gone)).isZero();
        assertThatThrownBy(() -> runAs.person(Persona.AUDITOR.id(), log::replay))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_file_of_another_chain_is_not_taken(@TempDir Path folder) throws Exception {
        var file = folder.resolve("loeschnachweis.jsonl");
        confirm(SECOND, propose(KO, null, dueDocuments.note("Eine Kette")), null);
        command(export, file.toString());
        dueDocuments.forgetAll();
        confirm(SECOND, propose(KO, null, dueDocuments.note("Eine andere")), null);

        assertThat(command(replay, file.toString())).contains("passt nicht");

        Files.writeString(file, Files.readString(file).replace("NOTE", "PRESS"));
        assertThat(command(replay, file.toString())).contains("passt nicht");
        assertThat(lines()).hasSize(1);
    }

    private DuePage page() {
        return runAs.person(KO.id(), () -> due.page(null, 100));
    }

    private DeletionId propose(Persona persona, @Nullable ArchiveOffer archive, EntityRef... refs) {
        var id = DeletionId.next();
        runAs.person(persona.id(), () -> deletions.propose(new ProposeDeletion(id, Set.of(refs), archive)));
        return id;
    }

    private DeletionOutcome confirm(Persona persona, DeletionId id, @Nullable Integer typed) {
        return runAs.person(persona.id(), () -> deletions.confirm(new ConfirmDeletion(id, typed)));
    }

    private void refuse(Persona persona, DeletionId id, String reason) {
        runAs.person(persona.id(), () -> deletions.refuse(new RefuseDeletion(id, reason)));
    }

    private void hold(EntityRef ref, String reason) {
        hold(new SetHold(ref, reason, LocalDate.now(clock).plusYears(1)));
    }

    private void hold(SetHold hold) {
        runAs.person(KO.id(), () -> due.hold(hold));
    }

    private DeletionDetails details(Persona persona, DeletionId id) {
        return runAs.person(persona.id(), () -> deletions.details(id));
    }

    private DeletionState state(DeletionId id) {
        return store.find(id).orElseThrow().state();
    }

    private List<LogLine> lines() {
        return lines(10);
    }

    private List<LogLine> lines(int limit) {
        return runAs.person(KO.id(), () -> log.page(Long.MAX_VALUE, limit));
    }

    private ChainCheck verify() {
        return runAs.person(Persona.AUDITOR.id(), log::verify);
    }

    private List<@Nullable String> history(EntityRef ref) {
        return jdbc.queryForList("select action from record_history where record_id = ?", String.class, ref.id());
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(act::run)
                .satisfies(problem -> assertThat(problem.key()).isEqualTo(key))
                .isInstanceOfAny(Denied.class, InvalidValue.class);
    }

    private Deletions as(Actor actor) {
        return as(actor, run);
    }

    private Deletions as(Actor actor, DeletionRun running) {
        var current = mock(CurrentActor.class);
        when(current.get()).thenReturn(actor);
        return new Deletions(store, proposals, view, running, current, transaction, publisher, clock);
    }

    private static Capacity standingInFor(Actor actor) {
        return new Capacity(actor.person(), actor.name(), Set.of(Role.COORDINATOR), Set.of(), Set.of(), true, false);
    }

    private DeletionRun runWith(RetentionSource source) {
        @SuppressWarnings("unchecked")
        ObjectProvider<RetentionSource> modules = mock(ObjectProvider.class);
        when(modules.stream()).thenAnswer(call -> Stream.of(source));
        return new DeletionRun(store, records, new RetentionSources(modules), holds, transaction, publisher, clock);
    }

    private RetentionSource failingAt(EntityRef broken) {
        var source = mock(RetentionSource.class, AdditionalAnswers.delegatesTo(documentsDue));
        doThrow(new IllegalStateException("disk on fire")).when(source).purge(eq(broken), any());
        return source;
    }

    /** As if the database of before the destruction had been put back. */
    private void restore(EntityRef pattern, List<EntityRef> gone) {
        jdbc.update("delete from deletion_item");
        jdbc.update("delete from deletion");
        jdbc.update("delete from deletion_record");
        jdbc.update("update deletion_chain set number = 0, hash = repeat('0', 64), purged_at = null");
        gone.forEach(ref -> copy(pattern, ref));
    }

    private void copy(EntityRef pattern, EntityRef as) {
        dueDocuments.copy(UUID.fromString(pattern.id()), UUID.fromString(as.id()));
    }

    private static String command(Command command, String... arguments) {
        var out = new ByteArrayOutputStream();
        command.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Tables with a text column in which the word stands somewhere. */
    private Set<String> tablesWith(String word) {
        var tables = new HashSet<String>();
        jdbc.query("""
                select table_name, column_name from information_schema.columns
                where table_schema = database()
                  and data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'uuid')""", (RowCallbackHandler) column -> {
            var found = jdbc.queryForObject(
                    "select count(*) from `%s` where lower(cast(`%s` as char)) like ?"
                            .formatted(column.getString(1), column.getString(2)),
                    Long.class,
                    "%" + word + "%");
            if (found != null && found > 0) {
                tables.add(column.getString(1));
            }
        });
        return tables;
    }
}
