package de.knotenpunkt.tasks;

import static de.knotenpunkt.tasks.StepGuards.require;
import static de.knotenpunkt.tasks.TaskStatus.REJECTED;

import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.UnitCode;
import java.util.List;

/** Words of participating units: Mitzeichnung, Stellungnahme, Kenntnisnahme. */
final class SignatureSteps {

    private final Task task;
    private final Act act;
    private final StepFacts facts;

    SignatureSteps(Task task, Act act, StepFacts facts) {
        this.task = task;
        this.act = act;
        this.facts = facts;
    }

    void coSign(TaskStep.CoSign step) {
        var part = part(step.unit());
        if (!Participations.onTurn(task.participations()).contains(part) || !part.maySign(act.capacity())) {
            throw new Denied("tasks.problem.not-your-turn");
        }
        var comment = Reasons.orNull(step.comment());
        if (step.decision().needsComment()) {
            comment = Reasons.required(comment, Reasons.SHORT);
        }
        part.decide(step.decision(), comment, task.version(), act);
        task.step(
                StepKind.CO_SIGN,
                task.status(),
                comment,
                List.of(new FieldChange(
                        "coSignature." + step.unit(), null, step.decision().name())),
                act);
    }

    void delegate(TaskStep.DelegateSignature step) {
        var part = part(step.unit());
        if (!act.capacity().headOf().contains(part.unit()) || !part.isAsked()) {
            throw new Denied("tasks.problem.not-your-turn");
        }
        require(facts.worksIn(step.signer(), part.unit()), "signer", "tasks.problem.person-not-in-unit", part.unit());
        part.delegateTo(step.signer());
        task.step(
                StepKind.DELEGATE_SIGNATURE,
                task.status(),
                null,
                List.of(new FieldChange(
                        "signer." + step.unit(), null, step.signer().toString())),
                act);
    }

    void acknowledge() {
        if (task.status() == REJECTED) {
            task.handling().rejectionSeen();
        } else {
            StepRules.informable(new Standing(task, act.actor()))
                    .orElseThrow()
                    .decide(CoSignDecision.SIGNED, null, task.version(), act);
        }
        task.step(StepKind.ACKNOWLEDGE, task.status(), null, act);
    }

    private Participation part(UnitCode unit) {
        return task.participation(unit)
                .filter(found -> found.kind().asksForDecision())
                .orElseThrow(() -> InvalidValue.at("unit", "tasks.problem.not-participating", unit));
    }
}
