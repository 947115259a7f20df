package de.knotenpunkt.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.identity.DeputyshipId;
import de.knotenpunkt.identity.DeputyshipScope;
import de.knotenpunkt.identity.Deputyships;
import de.knotenpunkt.identity.EndDeputyship;
import de.knotenpunkt.identity.GrantDeputyship;
import de.knotenpunkt.records.NoteKind;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Notice;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.ReturnReason;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.StatementCounter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class NoticeWriterTest extends NotificationTest {

    @Autowired
    private NoticeWriter writer;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Deputyships deputyships;

    @Autowired
    private Clock clock;

    @Test
    void an_assignment_reaches_the_other_person_and_not_who_did_it() {
        inProgress(content("Raum klären"));

        assertThat(told(Persona.CLERK_OF_40)).containsExactly("start");
        assertThat(told(Persona.HEAD_OF_40)).containsExactly("accept");
        assertThat(told(Persona.COORDINATOR)).containsExactly("accepted");
        assertThat(told(Persona.CLERK_OF_32)).isEmpty();
    }

    @Test
    void the_line_names_the_record_as_its_reader_may_see_it_now() {
        var number = inProgress(content("Raum <b>klären</b>"));

        assertThat(runAs.person(Persona.CLERK_OF_40.id(), () -> inbox.page(false, 0, 10)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.label()).isEqualTo(number.value() + " Raum <b>klären</b>");
                    assertThat(row.path()).isEqualTo("aufgaben/" + number.value());
                    assertThat(row.read()).isFalse();
                });
    }

    @Test
    void who_can_no_longer_read_the_record_sees_no_name() {
        var number = tasks().create(
                        Persona.COORDINATOR,
                        content("Geheimer Titel")
                                .change()
                                .visibility(VisibilityClass.PARTICIPANTS)
                                .build(),
                        new TaskStep.Assign(null));
        take(
                Persona.HEAD_OF_40,
                number,
                new TaskStep.SendBack(ReturnReason.UNCLEAR, "Bitte genauer sagen, was gemeint ist.", null));
        take(Persona.COORDINATOR, number, new TaskStep.AssignAgain(new UnitCode("51"), null));

        assertThat(runAs.person(Persona.HEAD_OF_40.id(), () -> inbox.page(false, 0, 10)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.label()).isNull();
                    assertThat(row.path()).isNull();
                });
    }

    @Test
    void who_may_not_read_the_record_is_told_nothing_whatever_a_source_says() {
        var number = inProgress(content("Nur für Beteiligte")
                .change()
                .visibility(VisibilityClass.PARTICIPANTS)
                .build());
        var ref = tasks().details(number).id().ref();

        write(
                new Notice(Persona.CLERK_OF_32.id(), "tasks.notice.noted", ref, "k1"),
                new Notice(Token.STAFF, "tasks.notice.noted", ref, "k2"));

        assertThat(told(Persona.CLERK_OF_32)).isEmpty();
        assertThat(told(Persona.HEAD_OF_32)).isEmpty();
        assertThat(told(Persona.CLERK_OF_40)).containsExactly("start", "noted");
    }

    @Test
    void a_record_without_audience_is_the_coordinations_only() {
        var ref = new EntityRef("task", UUID.randomUUID().toString());

        write(
                new Notice(Persona.CLERK_OF_40.id(), "tasks.notice.noted", ref, "k1"),
                new Notice(Persona.COORDINATOR.id(), "tasks.notice.noted", ref, "k1"));

        assertThat(told(Persona.CLERK_OF_40)).isEmpty();
        assertThat(told(Persona.COORDINATOR)).containsExactly("noted");
    }

    @Test
    void the_same_event_is_told_once() {
        var ref = tasks().details(inProgress(content("Einmal"))).id().ref();
        var notice = new Notice(Persona.CLERK_OF_40.id(), "tasks.notice.noted", ref, "same");

        write(notice, notice);
        write(notice);

        assertThat(told(Persona.CLERK_OF_40)).containsExactly("start", "noted");
    }

    @Test
    void what_was_rolled_back_is_told_to_nobody() {
        transaction.executeWithoutResult(status -> {
            inProgress(content("Doch nicht"));
            status.setRollbackOnly();
        });

        assertThat(told(Persona.CLERK_OF_40)).isEmpty();
    }

    @Test
    void a_deputy_for_decisions_is_not_told_of_personal_work() {
        var reviewing = deputy(DeputyshipScope.REVIEW);
        try {
            inProgress(content("Nicht für Sinas Vertretung"));

            assertThat(told(Persona.CLERK_OF_32)).isEmpty();
        } finally {
            end(reviewing);
        }
    }

    @Test
    void the_deputys_line_says_for_whom() {
        var personal = deputy(DeputyshipScope.TASKS);
        try {
            inProgress(content("Für Sinas Vertretung"));

            assertThat(told(Persona.CLERK_OF_32)).containsExactly("start");
            assertThat(runAs.person(Persona.CLERK_OF_32.id(), () -> inbox.page(false, 0, 10)))
                    .singleElement()
                    .satisfies(row -> assertThat(row.onBehalfOf()).isEqualTo(Persona.CLERK_OF_40.fullName()));
        } finally {
            end(personal);
        }
    }

    @Test
    void a_note_is_told_to_assignee_and_creator_with_one_insert() {
        var number = inProgress(content("Notiz"));
        var id = tasks().details(number).id();
        empty();

        var sent = StatementCounter.during(() -> runAs.person(
                Persona.HEAD_OF_40.id(),
                () -> taskService.note(id, OperationId.next(), NoteKind.PHONE_CALL, "Rückruf.")));

        assertThat(told(Persona.CLERK_OF_40)).containsExactly("noted");
        assertThat(told(Persona.COORDINATOR)).containsExactly("noted");
        assertThat(sent.stream().filter(sql -> sql.contains("notice"))).hasSize(2);
    }

    @Test
    void nobody_turns_over_what_is_in_somebody_elses_inbox() {
        inProgress(content("Nur Sina"));
        var line = runAs.person(Persona.CLERK_OF_40.id(), () -> inbox.page(true, 0, 10))
                .getFirst();

        runAs.person(Persona.HEAD_OF_40.id(), () -> inbox.markRead(line.id()));
        assertThat(runAs.person(Persona.CLERK_OF_40.id(), inbox::unread)).isEqualTo(1);
        runAs.person(Persona.CLERK_OF_40.id(), () -> inbox.markRead(line.id()));
        assertThat(runAs.person(Persona.CLERK_OF_40.id(), inbox::unread)).isZero();
    }

    private void write(Notice... notices) {
        transaction.executeWithoutResult(status -> writer.write(List.of(notices), null, Instant.now()));
    }

    private void take(Persona persona, TaskNumber number, TaskStep step) {
        tasks().take(persona, number, step);
    }

    private DeputyshipId deputy(DeputyshipScope scope) {
        var today = LocalDate.now(clock);
        return runAs.person(
                Persona.CLERK_OF_40.id(),
                () -> deputyships.grant(new GrantDeputyship(
                        Persona.CLERK_OF_40.id(),
                        Persona.CLERK_OF_32.id(),
                        today,
                        today.plusDays(3),
                        scope,
                        OperationId.next())));
    }

    private void end(DeputyshipId deputyship) {
        runAs.person(
                Persona.CLERK_OF_40.id(), () -> deputyships.end(new EndDeputyship(deputyship, 0, OperationId.next())));
    }
}
