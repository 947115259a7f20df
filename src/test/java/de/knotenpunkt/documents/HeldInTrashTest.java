package de.knotenpunkt.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.followups.SetFollowUp;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What leaves the trash for good: nothing that is held, and with it what others kept of it. */
@IntegrationTest
@Transactional
class HeldInTrashTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EmptyTrash emptyTrash;

    @Autowired
    private DocumentTrash trash;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void a_held_document_stays_in_the_trash_as_long_as_it_is_held() {
        var id = oldTrash("Gesperrt im Papierkorb");
        hold(id, LocalDate.now(clock));

        emptyTrash.empty();
        assertThat(exists(id)).isTrue();

        jdbc.update(
                "update retention_hold set held_until = ?", LocalDate.now(clock).minusDays(1));
        emptyTrash.empty();
        assertThat(exists(id)).isFalse();
    }

    @Test
    void follow_ups_go_with_the_document() {
        var id = oldTrash("Mit Wiedervorlage");
        assertThat(followUpsOn(id)).isEqualTo(1);

        emptyTrash.empty();

        assertThat(exists(id)).isFalse();
        assertThat(followUpsOn(id)).isZero();
    }

    private DocumentId oldTrash(String title) {
        var documents = StoredDocuments.in(context);
        var id = documents.file(Persona.COORDINATOR, StoredDocuments.note(title, "50.01"), DocumentClass.UNIT);
        var day = LocalDate.now(clock).plusDays(1);
        runAs.person(
                Persona.COORDINATOR.id(), () -> followUps.set(new SetFollowUp(id.ref(), day, "", OperationId.next())));
        documents.act(Persona.COORDINATOR, id, trash::put);
        jdbc.update("update document set trashed_at = '2020-01-01' where id = ?", id.value());
        return id;
    }

    private void hold(DocumentId id, LocalDate until) {
        jdbc.update("""
                insert into retention_hold (kind, record_id, held_until, reason, held_at, id, name)
                values ('document', ?, ?, 'Klage', utc_timestamp(6), uuid(), 'Erika')""", id.value().toString(), until);
    }

    private boolean exists(DocumentId id) {
        return !jdbc.queryForList("select 1 from document where id = ?", id.value())
                .isEmpty();
    }

    private int followUpsOn(DocumentId id) {
        return jdbc.queryForList("select 1 from follow_up where record_id = ?", id.value())
                .size();
    }
}
