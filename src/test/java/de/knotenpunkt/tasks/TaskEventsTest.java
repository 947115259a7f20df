package de.knotenpunkt.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.demo.DemoPeople;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.records.NoteKind;
import de.knotenpunkt.shared.FollowUpWanted;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing changes in silence. */
@IntegrationTest
@RecordApplicationEvents
class TaskEventsTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private Tasks stored;

    @Autowired
    private RunAs runAs;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEvents events;

    @Test
    void creation_steps_and_notes_are_told() {
        var number = create();
        runAs.person(DemoPeople.id("s.schulze"), () -> {
            var details = tasks.details(number);
            tasks.note(details.id(), OperationId.next(), NoteKind.PHONE_CALL, "Rückruf erbeten.");
        });

        assertThat(events.stream(TaskCreated.class).map(TaskCreated::number)).containsExactly(number);
        assertThat(events.stream(TaskStepTaken.class).map(TaskStepTaken::step)).containsExactly(StepKind.ASSIGN);
        assertThat(events.stream(TaskNoted.class)).hasSize(1);
    }

    @Test
    void resting_asks_for_a_follow_up() {
        var number = create();
        runAs.person(DemoPeople.id("b.bildung"), () -> {
            perform(number, new TaskStep.Accept(DemoPeople.id("b.bildung"), null, null));
            perform(number, new TaskStep.Suspend(LocalDate.of(2099, 3, 2), "Warten auf den Gemeinderat."));
        });

        assertThat(events.stream(FollowUpWanted.class)).singleElement().satisfies(wanted -> {
            assertThat(wanted.person()).isEqualTo(DemoPeople.id("b.bildung"));
            assertThat(wanted.on()).isEqualTo(LocalDate.of(2099, 3, 2));
        });
    }

    @Test
    void a_change_without_an_event_fails() {
        var id = runAs.person(
                DemoPeople.id("s.schulze"), () -> tasks.details(create()).id());
        var silently = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> silently.executeWithoutResult(
                        status -> stored.findById(id).orElseThrow().moveTo(new UnitCode("51"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("without an event");
    }

    private void perform(TaskNumber number, TaskStep step) {
        var details = tasks.details(number);
        tasks.perform(new SeenTask(details.id(), details.version()), step);
    }

    private TaskNumber create() {
        var content = TaskContent.of("Nichts im Stillen", new UnitCode("40"), LocalDate.of(2099, 1, 4), Set.of("HF1"));
        return runAs.person(
                DemoPeople.id("s.schulze"),
                () -> tasks.create(new NewTask(OperationId.next(), content, new TaskStep.Assign(null))));
    }
}
