package de.knotenpunkt.tasks;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.records.Note;
import de.knotenpunkt.records.NoteKind;
import de.knotenpunkt.records.Notes;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.FollowUpWanted;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Operations;
import de.knotenpunkt.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with one task. Every command names the version it saw and its operation: nothing is overwritten unseen,
 * and a repeated save changes nothing. What may not be read is {@link NotFound}; what may be read but not done is
 * {@link Denied}; a missing or wrong input is a {@link Problem} that names its field.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + TaskAuthorities.WRITE + "')")
public class TaskService {

    private final CurrentActor current;
    private final TaskAccess access;
    private final TaskLedger ledger;
    private final TaskNumbers numbers;
    private final TaskStepper stepper;
    private final TaskWriter writer;
    private final TaskDetailsReader reader;
    private final Notes notes;
    private final Operations operations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskService(
            CurrentActor current,
            TaskAccess access,
            TaskLedger ledger,
            TaskNumbers numbers,
            TaskStepper stepper,
            TaskWriter writer,
            TaskDetailsReader reader,
            Notes notes,
            Operations operations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.access = access;
        this.ledger = ledger;
        this.numbers = numbers;
        this.stepper = stepper;
        this.writer = writer;
        this.reader = reader;
        this.notes = notes;
        this.operations = operations;
        this.events = events;
        this.clock = clock;
    }

    /** The page of a task. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + TaskAuthorities.READ + "')")
    public TaskDetails details(TaskNumber number) {
        var actor = current.get();
        return reader.details(access.readable(number, actor), actor);
    }

    /** „Aufgabe anlegen": gives the task its number for good, and takes the first step if one is named. */
    public TaskNumber create(NewTask command) {
        var actor = current.get();
        var earlier = operations.find(command.operation());
        if (earlier.isPresent()) {
            return access.readable(new TaskId(UUID.fromString(earlier.get().id())), actor)
                    .number();
        }
        var act = new Act(actor, actor.own(), clock.instant(), LocalDate.now(clock), null);
        var task = new Task(
                numbers.next(act.today().getYear()),
                command.content(),
                CreatorUnit.of(actor.own(), command.content().leadUnit()),
                act);
        operations.record(command.operation(), task.ref());
        task = ledger.save(task);
        var step = command.then();
        if (step != null) {
            stepper.take(task, step, actor, null);
            task = ledger.save(task);
        }
        return task.number();
    }

    /**
     * Writes what a person changed.
     *
     * @throws TaskConflict if somebody saved since the version seen
     */
    public void change(SeenTask seen, TaskContent content) {
        if (operations.find(seen.operation()).isPresent()) {
            return;
        }
        var actor = current.get();
        var task = unchangedSince(seen);
        if (writer.write(task, content, actor).isPresent()) {
            operations.record(seen.operation(), task.ref());
            ledger.save(task);
        }
    }

    /**
     * Takes a step of the life-cycle.
     *
     * @throws TaskConflict if somebody saved since the version seen
     */
    public void perform(SeenTask seen, TaskStep step) {
        if (operations.find(seen.operation()).isPresent()) {
            return;
        }
        var actor = current.get();
        var task = unchangedSince(seen);
        var act = stepper.take(task, step, actor, seen.substitution());
        operations.record(seen.operation(), task.ref());
        ledger.save(task);
        FollowUps.wantedBy(step)
                .ifPresent(wanted -> events.publishEvent(new FollowUpWanted(
                        task.ref(),
                        task.number().value() + " " + task.text().subject(),
                        act.capacity().principal(),
                        wanted.on(),
                        wanted.reason(),
                        act.by(),
                        act.at())));
    }

    /** Adds a Vermerk; nobody's edit is in its way. */
    public void note(TaskId id, OperationId operation, NoteKind kind, String text) {
        if (operations.find(operation).isPresent()) {
            return;
        }
        var actor = current.get();
        var task = access.readable(id, actor);
        var capacity =
                StepRules.noter(new Standing(task, actor)).orElseThrow(() -> new Denied("tasks.problem.not-notable"));
        var act = new Act(actor, capacity, clock.instant(), LocalDate.now(clock), null);
        notes.add(task.ref(), new Note(kind, text, act.by(), act.at()));
        operations.record(operation, task.ref());
        events.publishEvent(new TaskNoted(task.ref(), task.number(), act.by(), act.at()));
        if (task.handling().attention() != null) {
            task.attended(act);
            ledger.save(task);
        }
    }

    private Task unchangedSince(SeenTask seen) {
        var actor = current.get();
        var task = access.readable(seen.id(), actor);
        var version = task.version();
        if (version == null || version != seen.version()) {
            throw new TaskConflict(reader.details(task, actor));
        }
        return task;
    }
}
