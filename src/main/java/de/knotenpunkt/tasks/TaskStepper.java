package de.knotenpunkt.tasks;

import de.knotenpunkt.identity.OrgUnits;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Attachments;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes a step with the actor's right to it: first whether it is open, then what it needs. */
@Component
class TaskStepper implements StepFacts {

    private final People people;
    private final OrgUnits units;
    private final ObjectProvider<Attachments> attachments;
    private final Clock clock;

    TaskStepper(People people, OrgUnits units, ObjectProvider<Attachments> attachments, Clock clock) {
        this.people = people;
        this.units = units;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** @throws Denied if the step is not open to the actor, with the reason where there is one to say */
    Act take(Task task, TaskStep step, Actor actor, @Nullable String substitution) {
        var right = right(task, step, actor);
        var capacity = right.capacity();
        if (capacity == null) {
            var refusal = right.refusal();
            throw new Denied(refusal == null ? "tasks.problem.step-not-open" : refusal);
        }
        var reason = right.substitution() ? Substitutions.required(substitution) : null;
        var act = new Act(actor, capacity, clock.instant(), LocalDate.now(clock), reason);
        new StepExecution(task, act, this).take(step);
        return act;
    }

    /** Where a step names a unit, the right is that to this unit, not to just any. */
    private static Right right(Task task, TaskStep step, Actor actor) {
        var standing = new Standing(task, actor);
        var right = StepRules.right(step.kind(), standing);
        if (!right.isOpen()) {
            return right;
        }
        return switch (step) {
            case TaskStep.CoSign sign ->
                task.participation(sign.unit())
                        .map(part -> Right.first(standing.signerOf(part)))
                        .orElse(Right.NONE);
            case TaskStep.DelegateSignature delegate -> Right.first(standing.headOf(delegate.unit()));
            default -> right;
        };
    }

    @Override
    public boolean worksIn(PersonId person, UnitCode unit) {
        return people.find(person)
                .filter(row -> row.active() && row.units().stream().anyMatch(own -> own.isWithin(unit.department())))
                .isPresent();
    }

    @Override
    public boolean heads(PersonId person, UnitCode unit) {
        return people.headsOf(unit).stream().anyMatch(head -> head.id().equals(person));
    }

    @Override
    public boolean exists(UnitCode unit) {
        return units.find(unit).isPresent();
    }

    /** Where no module keeps documents, none hangs on anything. */
    @Override
    public boolean hasDocument(EntityRef task) {
        return attachments.stream().anyMatch(kept -> kept.on(task));
    }
}
