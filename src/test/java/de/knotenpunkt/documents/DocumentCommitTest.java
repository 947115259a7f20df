package de.knotenpunkt.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import de.knotenpunkt.blobs.BlobReferences;
import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.contents.StagedContent;
import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.UtcTime;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a document and its content are to each other when transactions end, one way or the other. */
@IntegrationTest
class DocumentCommitTest {

    private static final UnitCode UNIT = new UnitCode("40");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DocumentService service;

    @Autowired
    private DocumentTrash trash;

    @Autowired
    private DocumentPurge purge;

    @Autowired
    private EmptyTrash emptyTrash;

    @Autowired
    private Contents contents;

    @Autowired
    private List<BlobReferences> references;

    @Autowired
    private ActorFactory actors;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private StoredDocuments documents;

    @BeforeEach
    void helper() {
        documents = StoredDocuments.in(context);
    }

    @Test
    void what_came_in_is_an_orphan_until_a_document_is_committed() {
        var staged = staged("kam an, wurde nie ein Dokument");
        assertThat(contents.has(staged.blob())).isTrue();
        assertThat(isNamed(staged)).isFalse();

        runAs.person(Persona.CLERK_OF_40.id(), () -> service.file(filing(note("Bleibt"), staged)));
        assertThat(isNamed(staged)).isTrue();
        assertThat(contents.has(staged.blob())).isTrue();
    }

    @Test
    void a_transaction_that_fails_after_the_document_leaves_neither_document_nor_row() {
        var staged = staged("der Server starb vor dem Commit");

        runAs.person(
                Persona.CLERK_OF_40.id(),
                () -> transaction.executeWithoutResult(status -> {
                    var id =
                            service.file(filing(note("Nie da gewesen"), staged)).getFirst();
                    assertThat(count("select count(*) from document where id = ?", id.value()))
                            .isEqualTo(1);
                    status.setRollbackOnly();
                }));

        assertThat(count("select count(*) from document where title = 'Nie da gewesen'"))
                .isZero();
        assertThat(isNamed(staged)).isFalse();
        assertThat(contents.facts(Set.of(staged.blob().digest()))).isEmpty();
        assertThat(contents.has(staged.blob()))
                .as("its bytes wait for the store's care")
                .isTrue();
    }

    @Test
    void of_several_files_all_become_documents_or_none() {
        var good = staged("die erste ist in Ordnung");
        var alsoGood = staged("die zweite hat keinen Titel");
        var command = new FileDocuments(
                List.of(
                        new NewDocument(good, note("Alle oder keine"), false, ""),
                        new NewDocument(alsoGood, note(" "), false, "")),
                DocumentClass.UNIT,
                Set.of(),
                OperationId.next());

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> runAs.person(Persona.CLERK_OF_40.id(), () -> service.file(command)));

        assertThat(count("select count(*) from document where title = 'Alle oder keine'"))
                .isZero();
        assertThat(isNamed(good)).isFalse();
        assertThat(count(
                        "select count(*) from operation where id = ?",
                        command.operation().value()))
                .isZero();
    }

    @Test
    void of_two_who_add_a_fassung_at_once_one_is_told() throws Exception {
        var id = documents.file(Persona.CLERK_OF_40, note("Zwei zugleich"), DocumentClass.UNIT);
        var version = documents.details(id).version();
        var together = new CountDownLatch(2);

        var outcomes = all(List.of(
                () -> add(Persona.CLERK_OF_40, new SeenDocument(id, version, OperationId.next()), "a", together),
                () -> add(Persona.HEAD_OF_40, new SeenDocument(id, version, OperationId.next()), "b", together)));

        assertThat(outcomes).containsExactlyInAnyOrder("won", "told");
        assertThat(documents.details(id).versions()).hasSize(2);
    }

    private String add(Persona persona, SeenDocument seen, String text, CountDownLatch together)
            throws InterruptedException {
        var staged = staged(text);
        together.countDown();
        together.await();
        try {
            runAs.person(persona.id(), () -> service.addVersion(seen, staged, "", false));
            return "won";
        } catch (DocumentConflict conflict) {
            return "told";
        }
    }

    @Test
    void what_lay_in_the_trash_for_its_time_goes_with_all_its_rows() {
        var id = documents.file(Persona.CLERK_OF_40, note("Weg damit"), "nur hier enthalten", DocumentClass.UNIT);
        documents.add(Persona.CLERK_OF_40, id, "und das auch nur hier");
        var digests = digests(id);
        var fresh = documents.file(Persona.CLERK_OF_40, note("Erst seit gestern"), DocumentClass.UNIT);
        documents.act(Persona.COORDINATOR, id, trash::put);
        documents.act(Persona.COORDINATOR, fresh, trash::put);
        trashedFor(id, Duration.ofDays(30).plusMinutes(1));
        trashedFor(fresh, Duration.ofDays(30).minusMinutes(1));

        emptyTrash.empty();

        for (var table :
                List.of("document_version", "document_link", "document_share", "document_word", "document_access")) {
            assertThat(count("select count(*) from " + table + " where document_id = ?", id.value()))
                    .as(table)
                    .isZero();
        }
        for (var table : List.of("record_audience", "record_history")) {
            assertThat(count(
                            "select count(*) from " + table + " where kind = 'document' and record_id = ?", id.value()))
                    .as(table)
                    .isZero();
        }
        assertThat(count("select count(*) from document where id = ?", id.value()))
                .isZero();
        digests.forEach(digest -> assertThat(count("select count(*) from content where digest = ?", digest))
                .isZero());
        assertThat(documents.details(fresh).trashedAt()).isNotNull();
    }

    @Test
    void a_content_another_document_has_stays_when_one_goes() {
        var goes = documents.file(Persona.CLERK_OF_40, note("Geht"), "geteilter Inhalt", DocumentClass.UNIT);
        var stays = documents.file(
                Persona.CLERK_OF_32, StoredDocuments.note("Bleibt", "32"), "geteilter Inhalt", DocumentClass.UNIT);
        var digest = digests(goes).getFirst();
        documents.act(Persona.COORDINATOR, goes, trash::put);
        trashedFor(goes, Duration.ofDays(31));

        emptyTrash.empty();

        assertThat(count("select count(*) from document where id = ?", goes.value()))
                .isZero();
        assertThat(digests(stays)).containsExactly(digest);
        assertThat(count("select count(*) from content where digest = ?", digest))
                .isEqualTo(1);
    }

    @Test
    void who_files_a_content_just_as_its_last_document_goes_keeps_it() throws Exception {
        var goes = documents.file(Persona.CLERK_OF_40, note("Geht"), "im selben Augenblick", DocumentClass.UNIT);
        var staged = staged("im selben Augenblick");
        var system = actors.system("Test").signature();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var purging = transaction.execute(status -> {
                runAs.person(Persona.CLERK_OF_40.id(), () -> service.file(filing(note("Kommt"), staged)));
                var other = threads.submit(() -> transaction.executeWithoutResult(inner -> purge.purge(goes, system)));
                awaitLockWait(other);
                return other;
            });
            purging.get();
        }

        assertThat(count("select count(*) from document where id = ?", goes.value()))
                .isZero();
        assertThat(isNamed(staged)).isTrue();
    }

    /** Until somebody waits for what this transaction holds; asked slowly, for the server answers the hasty from memory. */
    private void awaitLockWait(Future<?> work) {
        await().pollInterval(Duration.ofMillis(200))
                .until(() -> work.isDone()
                        || count("select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")
                                > 0);
    }

    private void trashedFor(DocumentId id, Duration time) {
        jdbc.update(
                "update document set trashed_at = ? where id = ?",
                UtcTime.column(clock.instant().minus(time)),
                id.value());
    }

    private boolean isNamed(StagedContent content) {
        var digest = content.blob().digest();
        return references.stream()
                .flatMap(reference -> reference.named(null, Integer.MAX_VALUE).stream())
                .anyMatch(blob -> blob.digest().equals(digest));
    }

    private List<String> digests(DocumentId id) {
        return jdbc.query(
                "select digest from document_version where document_id = ? order by number",
                (row, index) -> row.getString(1),
                id.value());
    }

    private int count(String sql, Object... parameters) {
        var number = jdbc.queryForObject(sql, Integer.class, parameters);
        return number == null ? 0 : number;
    }

    private static DocumentMetadata note(String title) {
        return StoredDocuments.note(title, UNIT.value());
    }

    private StagedContent staged(String text) {
        return documents
                .receive(Persona.COORDINATOR, UNIT.value(), "datei.txt", text)
                .content();
    }

    private static FileDocuments filing(DocumentMetadata metadata, StagedContent content) {
        return new FileDocuments(
                List.of(new NewDocument(content, metadata, false, "")),
                DocumentClass.UNIT,
                Set.of(),
                OperationId.next());
    }

    private static <T> List<T> all(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
