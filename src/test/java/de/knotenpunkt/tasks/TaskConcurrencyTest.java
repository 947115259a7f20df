package de.knotenpunkt.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.demo.DemoPeople;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Many at once: numbers without gaps, one winner, and operations that count once. */
@IntegrationTest
class TaskConcurrencyTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private RunAs runAs;

    @Test
    void a_hundred_parallel_creations_get_a_hundred_numbers_without_gaps() throws Exception {
        var attempts = new ArrayList<Callable<TaskNumber>>();
        for (var i = 0; i < 100; i++) {
            attempts.add(() -> create(OperationId.next()));
        }

        var sequences =
                all(attempts).stream().map(TaskNumber::sequence).sorted().toList();

        assertThat(sequences).doesNotHaveDuplicates().hasSize(100);
        assertThat(sequences.getLast() - sequences.getFirst()).as("no gap").isEqualTo(99);
    }

    @Test
    void a_creation_that_fails_takes_no_number() {
        var before = create(OperationId.next());
        try {
            runAs.person(
                    DemoPeople.id("s.schulze"),
                    () -> tasks.create(new NewTask(
                            OperationId.next(), content().change().dueOn(null).build(), new TaskStep.Assign(null))));
        } catch (InvalidValue expected) {
            assertThat(expected.field()).hasValue("dueOn");
        }
        assertThat(create(OperationId.next()).sequence()).isEqualTo(before.sequence() + 1);
    }

    @Test
    void two_accept_at_once_one_wins_and_one_is_told() throws Exception {
        var number = runAs.person(
                DemoPeople.id("s.schulze"),
                () -> tasks.create(new NewTask(OperationId.next(), content(), new TaskStep.Assign(null))));
        var seen = runAs.person(DemoPeople.id("b.bildung"), () -> {
            var details = tasks.details(number);
            return new SeenTask(details.id(), details.version());
        });
        var together = new CountDownLatch(2);

        var outcomes = all(List.of(
                () -> accept("b.bildung", new SeenTask(seen.id(), seen.version()), together),
                () -> accept(
                        "m.beispiel",
                        new SeenTask(seen.id(), seen.version()).substituting("Leitung ist heute nicht erreichbar."),
                        together)));

        assertThat(outcomes).containsExactlyInAnyOrder("won", "told");
        var steps = runAs.person(DemoPeople.id("b.bildung"), () -> tasks.details(number)).history().stream()
                .filter(entry -> entry.action().equals("ACCEPT"))
                .count();
        assertThat(steps).isEqualTo(1);
    }

    @Test
    void a_repeated_operation_changes_nothing() {
        var operation = OperationId.next();
        var number = create(operation);

        assertThat(create(operation)).isEqualTo(number);

        var step = OperationId.next();
        runAs.person(DemoPeople.id("s.schulze"), () -> {
            var seen = tasks.details(number);
            var command = new SeenTask(seen.id(), seen.version(), step, null);
            tasks.perform(command, new TaskStep.Assign(null));
            var after = tasks.details(number);
            tasks.perform(command, new TaskStep.Assign(null));
            assertThat(tasks.details(number).version()).isEqualTo(after.version());
            assertThat(tasks.details(number).history()).hasSameSizeAs(after.history());
        });
    }

    private String accept(String uid, SeenTask seen, CountDownLatch together) {
        return runAs.person(DemoPeople.id(uid), () -> {
            together.countDown();
            try {
                together.await();
                tasks.perform(seen, new TaskStep.Accept(DemoPeople.id("s.schulze"), null, null));
                return "won";
            } catch (TaskConflict | OptimisticLockingFailureException conflict) {
                return "told";
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return "interrupted";
            }
        });
    }

    private TaskNumber create(OperationId operation) {
        return runAs.person(DemoPeople.id("s.schulze"), () -> tasks.create(new NewTask(operation, content(), null)));
    }

    private static TaskContent content() {
        return TaskContent.of("Viele auf einmal", new UnitCode("40"), LocalDate.of(2099, 1, 4), Set.of("HF1"));
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
