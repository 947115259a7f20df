package de.knotenpunkt.retention;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.documents.ManyDocuments;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.StatementCounter;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Twenty thousand documents, half of them due, and as many deletion records: no list goes through all of them. Rows and
 * plans are the server's; time is not measured.
 */
@IntegrationTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetentionVolumeTest {

    private static final int DOCUMENTS = 20_000;
    private static final int FEW = 500;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RunAs runAs;

    @Autowired
    private DueRecords due;

    @Autowired
    private Deletions deletions;

    @Autowired
    private DeletionLog log;

    @BeforeAll
    void a_county_that_never_destroyed_anything_for_years() {
        new ManyDocuments(jdbc).create(DOCUMENTS);
        jdbc.update(
                "update document set retain_until = '2010-12-31' + interval crc32(id) mod 10 year where crc32(id) mod 2 = 0");
        jdbc.update("""
                insert into deletion (id, state, records, proposed_at, proposed_id, proposed_name)
                select uuid(), 'DONE', 10, utc_timestamp(6) - interval seq hour, uuid(), 'Erika' from seq_1_to_3000""");
        jdbc.update("""
                insert into deletion_item (deletion_id, kind, record_id, unit, retain_until, class_code, archive_offer,
                    state)
                select d.id, 'document', uuid(), '50', '2010-12-31', 'NOTE', false, 'DESTROYED'
                from deletion d join seq_1_to_10""");
        jdbc.update("""
                insert into deletion_record (number, kind, record_id, class_code, unit, retain_until, archive_offer,
                    proposed_at, proposed_id, proposed_name, confirmed_at, confirmed_id, confirmed_name, purged_at,
                    previous_hash, hash)
                select seq, 'document', uuid(), 'NOTE', '50', '2010-12-31', false, utc_timestamp(6), uuid(), 'Erika',
                    utc_timestamp(6), uuid(), 'Max', utc_timestamp(6), sha2(seq - 1, 256), sha2(seq, 256)
                from seq_1_to_20000""");
        jdbc.update("""
                insert into retention_hold (kind, record_id, held_until, reason, held_at, id, name)
                select 'document', id, '2040-01-01', '', utc_timestamp(6), id, 'Erika' from document
                where crc32(id) mod 10 = 0""");
        jdbc.execute("analyze table document, deletion, deletion_item, deletion_record, retention_hold");
    }

    @Test
    void what_is_due_is_read_by_index_on_the_first_page_and_on_later_ones() {
        explained(Persona.COORDINATOR, () -> {
            var first = due.page(null, 50);
            assertThat(first.rows()).hasSize(50);
            assertThat(first.more()).isTrue();
            var last = due.page(first.rows().getLast().due(), 50);
            assertThat(last.rows()).hasSize(50).doesNotContainAnyElementsOf(first.rows());
        });
    }

    @Test
    void a_page_of_what_is_due_takes_five_statements() {
        assertThat(StatementCounter.during(() -> runAs.person(Persona.COORDINATOR.id(), () -> due.page(null, 50))))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void proposals_are_read_by_index() {
        explained(Persona.AUDITOR, () -> {
            assertThat(deletions.open()).isEmpty();
            var decided = deletions.decided();
            assertThat(decided).hasSize(10);
            deletions.details(decided.getFirst().id());
        });
    }

    @Test
    void deletion_records_are_read_by_index() {
        explained(Persona.AUDITOR, () -> {
            var newest = log.page(Long.MAX_VALUE, 25);
            assertThat(newest).hasSize(25);
            assertThat(log.page(newest.getLast().record().number(), 25)).hasSize(25);
        });
    }

    @Test
    void destroying_one_record_locks_and_reads_that_one() {
        var id = DeletionId.next();
        var ref = new EntityRef("document", String.valueOf(jdbc.queryForObject("""
                        select min(id) from document d where d.is_kept = 1 and d.retain_until < '2026-01-01'
                          and not exists (select 1 from document_category c where c.code = d.category and c.archive_offer)
                          and not exists (select 1 from retention_hold h where h.record_id = d.id)""", UUID.class)));
        explained(Persona.COORDINATOR, () -> deletions.propose(new ProposeDeletion(id, Set.of(ref), null)));
        jdbc.update("update deletion_chain set number = 20000, hash = sha2(20000, 256)");
        explained(
                Persona.SECOND_COORDINATOR,
                () -> assertThat(
                                deletions.confirm(new ConfirmDeletion(id, null)).destroyed())
                        .isEqualTo(1));
    }

    private void explained(Persona persona, Runnable reading) {
        var statements = StatementCounter.sentDuring(() -> runAs.person(persona.id(), reading));
        assertThat(statements)
                .filteredOn(
                        statement -> statement.reads() && !statement.sql().startsWith("select count(*) from document"))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.explain(jdbc))
                        .as(statement.sql())
                        .noneMatch(step -> step.scansMoreThan(FEW)));
    }
}
