package de.knotenpunkt.tasks;

import static de.knotenpunkt.tasks.Personas.CLERK;
import static de.knotenpunkt.tasks.Personas.COORDINATOR;
import static de.knotenpunkt.tasks.Personas.HEAD;
import static de.knotenpunkt.tasks.Personas.OTHER_COORDINATOR;
import static de.knotenpunkt.tasks.Personas.SCHOOLS;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tasks in memory, brought to any state by steps that people may take. */
final class GivenTask {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW =
            TODAY.atTime(9, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    static final String REASON = "Das ist eine Begründung, lang genug für alles.";

    private static final Set<EntityRef> DOCUMENTED = new HashSet<>();

    private static final StepFacts FACTS = new StepFacts() {
        @Override
        public boolean worksIn(PersonId person, UnitCode unit) {
            return Personas.ALL.stream()
                    .filter(actor -> actor.person().equals(person))
                    .anyMatch(actor -> actor.own().worksIn(unit.department()));
        }

        @Override
        public boolean heads(PersonId person, UnitCode unit) {
            return Personas.ALL.stream()
                    .filter(actor -> actor.person().equals(person))
                    .anyMatch(actor -> actor.own().headOf().contains(unit));
        }

        @Override
        public boolean exists(UnitCode unit) {
            return !unit.value().equals("99");
        }

        @Override
        public boolean hasDocument(EntityRef task) {
            return DOCUMENTED.contains(task);
        }
    };

    private GivenTask() {}

    static TaskContent content() {
        return TaskContent.of("Raum für Deutschkurs klären", SCHOOLS, TODAY.plusDays(14), Set.of("HF1"));
    }

    static Task draft(Actor creator, TaskContent content) {
        var unit = creator.own().units().iterator().next();
        return new Task(new TaskNumber(2026, 42), content, unit, new Act(creator, creator.own(), NOW, TODAY, null));
    }

    static Task draft() {
        return draft(COORDINATOR, content());
    }

    /** A task created by the coordination for GB 40, in this state. */
    static Task in(TaskStatus status) {
        return in(status, COORDINATOR, content());
    }

    static Task in(TaskStatus status, Actor creator, TaskContent content) {
        var task = draft(creator, content);
        if (status == TaskStatus.DRAFT) {
            return task;
        }
        if (status == TaskStatus.WITHDRAWN) {
            take(task, creator, new TaskStep.Withdraw(null));
            return task;
        }
        take(task, creator, new TaskStep.Assign(null));
        switch (status) {
            case IN_REVIEW -> take(task, HEAD, new TaskStep.BeginReview());
            case RETURNED -> take(task, HEAD, new TaskStep.SendBack(ReturnReason.UNCLEAR, REASON, null));
            case REJECTED -> take(task, OTHER_COORDINATOR, new TaskStep.Reject(REASON));
            case IN_PROGRESS, REPORTED_DONE, DONE -> {
                take(task, HEAD, new TaskStep.Accept(CLERK.person(), null, REASON));
                if (status != TaskStatus.IN_PROGRESS) {
                    take(task, CLERK, new TaskStep.ReportDone("Raum ist zugesagt.", 30));
                }
                if (status == TaskStatus.DONE) {
                    take(task, HEAD, new TaskStep.Confirm(null));
                }
            }
            default -> {
                // already there
            }
        }
        return task;
    }

    static Task with(TaskContentBuilder content, TaskStatus status) {
        return in(status, COORDINATOR, content.build());
    }

    /** A document hangs on it from now on. */
    static Task documented(Task task) {
        DOCUMENTED.add(task.ref());
        return task;
    }

    static List<VisibilityClass> classes() {
        return List.of(VisibilityClass.values());
    }

    /** Takes the step as the service does: first the right, then the step. */
    static void take(Task task, Actor actor, TaskStep step) {
        take(task, actor, step, TODAY);
    }

    static void take(Task task, Actor actor, TaskStep step, LocalDate today) {
        var right = StepRules.right(step.kind(), new Standing(task, actor));
        var capacity = right.capacity();
        if (capacity == null) {
            throw new IllegalStateException(actor.name() + " may not " + step.kind() + " in " + task.status());
        }
        new StepExecution(task, new Act(actor, capacity, NOW, today, reason(right)), FACTS).take(step);
    }

    private static @Nullable String reason(Right right) {
        return right.substitution() ? REASON : null;
    }
}
