package de.knotenpunkt.tasks;

import static de.knotenpunkt.testing.Persona.CLERK_OF_32;
import static de.knotenpunkt.testing.Persona.CLERK_OF_40;
import static de.knotenpunkt.testing.Persona.COORDINATOR;
import static de.knotenpunkt.testing.Persona.EXECUTIVE;
import static de.knotenpunkt.testing.Persona.HEAD_OF_40;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Changes to many tasks follow the rules of single ones, say what they skip, and can be taken back once. */
@IntegrationTest
class TaskBulkTest {

    private static final String REASON = "Die Zuarbeit fehlt noch.";

    @Autowired
    private TaskBulk bulk;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RunAs runAs;

    @Autowired
    private Clock clock;

    @Test
    void a_preview_says_what_would_happen_and_changes_nothing() {
        var own = inProgress("40");
        var order = order(new BulkChange.Urgency(Priority.HIGH), own);

        var preview = as(HEAD_OF_40, () -> bulk.preview(order));

        assertThat(preview.changed()).extracting(BulkOutcome.Changed::number).containsExactly(own);
        var after = details(own);
        assertThat(after.content().priority()).isEqualTo(Priority.NORMAL);
        assertThat(after.version()).isEqualTo(order.targets().getFirst().seen().version());
    }

    @Test
    void what_belongs_to_another_unit_is_skipped_and_said() {
        var own = inProgress("40");
        var foreign = assigned("32");
        var order = order(new BulkChange.Urgency(Priority.HIGH), own, foreign);

        var preview = as(HEAD_OF_40, () -> bulk.preview(order));
        var result = as(HEAD_OF_40, () -> bulk.execute(order)).outcome();

        assertThat(result)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Throwable.class)
                .isEqualTo(preview);
        assertThat(result.changed()).extracting(BulkOutcome.Changed::number).containsExactly(own);
        assertThat(result.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.number()).isEqualTo(foreign);
            assertThat(skipped.why().key()).isEqualTo("tasks.bulk.problem.other-unit");
            assertThat(skipped.why().parameters()).containsExactly(new UnitCode("32"));
        });
        assertThat(details(own).content().priority()).isEqualTo(Priority.HIGH);
        assertThat(details(foreign).content().priority()).isEqualTo(Priority.NORMAL);
    }

    @Test
    void another_due_date_needs_its_reason_before_anything_else() {
        var order = order(new BulkChange.Due(today().plusDays(60), "kurz"), inProgress("40"));

        assertThatThrownBy(() -> as(HEAD_OF_40, () -> bulk.preview(order)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        problem -> assertThat(problem.field()).hasValue("reason"));
        assertThatThrownBy(() -> as(HEAD_OF_40, () -> bulk.execute(order))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_reason_stands_in_the_verlauf_of_each_task() {
        var one = inProgress("40");
        var other = inProgress("40");
        var day = today().plusDays(60);

        as(HEAD_OF_40, () -> bulk.execute(order(new BulkChange.Due(day, REASON), one, other)));

        for (var number : List.of(one, other)) {
            assertThat(details(number).content().dueOn()).isEqualTo(day);
            assertThat(details(number).history())
                    .anySatisfy(entry -> assertThat(entry.reason()).isEqualTo(REASON));
        }
    }

    @Test
    void who_does_not_decide_the_due_date_proposes_it() {
        var number = inProgress("40");
        var order = order(new BulkChange.Due(today().plusDays(60), REASON), number);

        var preview = as(CLERK_OF_40, () -> bulk.preview(order));
        as(CLERK_OF_40, () -> bulk.execute(order));

        assertThat(preview.proposals()).isEqualTo(1);
        assertThat(details(number).dueProposal()).isNotNull();
    }

    @Test
    void an_undo_puts_all_three_kinds_back() {
        var number = inProgress("40");
        var before = details(number);

        for (var change : List.of(
                new BulkChange.Due(today().plusDays(60), REASON),
                new BulkChange.Urgency(Priority.URGENT),
                new BulkChange.Assignee(HEAD_OF_40.id()))) {
            var result = as(HEAD_OF_40, () -> bulk.execute(order(change, number)));
            assertThat(result.outcome().changed()).as(change.toString()).hasSize(1);
            var undone = as(HEAD_OF_40, () -> bulk.undo(result.undo()));
            assertThat(undone.changed()).as(change.toString()).hasSize(1);
        }

        var after = details(number);
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.assignee()).isEqualTo(before.assignee());
        assertThat(after.dueExtensions()).isEqualTo(before.dueExtensions());
        assertThat(after.history()).extracting(entry -> entry.action()).contains("UNDO");
    }

    @Test
    void an_assignee_who_gave_a_task_away_gets_it_back_by_undo() {
        var number = inProgress("40");

        var result = as(CLERK_OF_40, () -> bulk.execute(order(new BulkChange.Assignee(HEAD_OF_40.id()), number)));
        assertThat(details(number).assignee()).isEqualTo(HEAD_OF_40.id());
        as(CLERK_OF_40, () -> bulk.undo(result.undo()));

        assertThat(details(number).assignee()).isEqualTo(CLERK_OF_40.id());
    }

    @Test
    void an_undo_leaves_alone_what_somebody_touched_since_and_works_once() {
        var untouched = inProgress("40");
        var touched = inProgress("40");
        var result =
                as(HEAD_OF_40, () -> bulk.execute(order(new BulkChange.Urgency(Priority.HIGH), untouched, touched)));
        as(CLERK_OF_40, () -> {
            var seen = tasks.details(touched);
            tasks.change(
                    new SeenTask(seen.id(), seen.version()),
                    seen.content().change().description("Inzwischen ergänzt.").build());
            return seen;
        });

        var undone = as(HEAD_OF_40, () -> bulk.undo(result.undo()));

        assertThat(undone.changed()).extracting(BulkOutcome.Changed::number).containsExactly(untouched);
        assertThat(undone.skipped()).extracting(BulkOutcome.Skipped::number).containsExactly(touched);
        assertThat(details(touched).content().priority()).isEqualTo(Priority.HIGH);
        assertThat(as(HEAD_OF_40, () -> bulk.undo(result.undo())).changed()).isEmpty();
    }

    @Test
    void nobody_takes_back_what_somebody_else_did() {
        var number = inProgress("40");
        var result = as(HEAD_OF_40, () -> bulk.execute(order(new BulkChange.Urgency(Priority.HIGH), number)));

        assertThatThrownBy(() -> as(COORDINATOR, () -> bulk.undo(result.undo())))
                .isInstanceOf(Denied.class);
    }

    @Test
    void what_was_saved_in_between_is_skipped() {
        var number = inProgress("40");
        var order = order(new BulkChange.Urgency(Priority.LOW), number);
        as(HEAD_OF_40, () -> bulk.execute(order(new BulkChange.Urgency(Priority.HIGH), number)));

        var result = as(HEAD_OF_40, () -> bulk.execute(order)).outcome();

        assertThat(result.changed()).isEmpty();
        assertThat(result.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.why().key()).isEqualTo("tasks.bulk.problem.changed"));
    }

    @Test
    void an_order_sent_twice_is_carried_out_once() {
        var number = inProgress("40");
        var order = order(new BulkChange.Urgency(Priority.HIGH), number);
        as(HEAD_OF_40, () -> bulk.execute(order));
        var version = details(number).version();

        var again = as(HEAD_OF_40, () -> bulk.execute(order));

        assertThat(again.outcome().skipped()).isEmpty();
        assertThat(details(number).version()).isEqualTo(version);
    }

    @Test
    void what_cannot_be_read_is_skipped_as_if_it_were_not_there() {
        var secret = as(
                COORDINATOR,
                () -> tasks.create(new NewTask(
                        OperationId.next(),
                        content("40")
                                .change()
                                .visibility(VisibilityClass.COORDINATION)
                                .build(),
                        null)));
        var order = order(new BulkChange.Urgency(Priority.HIGH), secret);

        var result = as(CLERK_OF_32, () -> bulk.execute(order)).outcome();

        assertThat(result.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.why().key()).isEqualTo("shared.problem.not-found"));
    }

    @Test
    void who_only_reads_changes_nothing() {
        var order = order(new BulkChange.Urgency(Priority.HIGH), inProgress("40"));

        assertThatThrownBy(() -> as(EXECUTIVE, () -> bulk.preview(order))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(EXECUTIVE, () -> bulk.execute(order))).isInstanceOf(AccessDeniedException.class);
    }

    private StoredTasks stored() {
        return new StoredTasks(tasks, runAs);
    }

    private TaskNumber assigned(String unit) {
        return stored().create(COORDINATOR, content(unit), new TaskStep.Assign(null));
    }

    private TaskNumber inProgress(String unit) {
        var number = assigned(unit);
        stored().take(HEAD_OF_40, number, new TaskStep.Accept(CLERK_OF_40.id(), null, null));
        return number;
    }

    private BulkOrder order(BulkChange change, TaskNumber... numbers) {
        return new BulkOrder(
                change,
                Arrays.stream(numbers)
                        .map(number -> {
                            var seen = details(number);
                            return new BulkOrder.Target(
                                    number, new SeenTask(seen.id(), seen.version(), OperationId.next(), null));
                        })
                        .toList());
    }

    private TaskDetails details(TaskNumber number) {
        return stored().details(number);
    }

    private TaskContent content(String unit) {
        return TaskContent.of("Viele zugleich ändern", new UnitCode(unit), today().plusDays(20), Set.of("HF1"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T as(Persona persona, Supplier<T> action) {
        return runAs.person(persona.id(), action);
    }
}
