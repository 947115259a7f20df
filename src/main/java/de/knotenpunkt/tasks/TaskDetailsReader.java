package de.knotenpunkt.tasks;

import de.knotenpunkt.records.History;
import de.knotenpunkt.records.Notes;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.UnitCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a task shows, with the steps its reader may take. */
@Component
class TaskDetailsReader {

    private final Notes notes;
    private final History history;

    TaskDetailsReader(Notes notes, History history) {
        this.notes = notes;
        this.history = history;
    }

    TaskDetails details(Task task, Actor actor) {
        var standing = new Standing(task, actor);
        var handling = task.handling();
        return new TaskDetails(
                task.id(),
                Objects.requireNonNull(task.version(), "a stored task has a version"),
                task.number(),
                task.content(),
                task.status(),
                task.statusSince(),
                handling.presentedAt() != null,
                task.status() == TaskStatus.WITHDRAWN && task.neverAssigned(),
                task.createdBy(),
                task.creatorUnit(),
                task.createdAt(),
                task.changedAt(),
                task.changedByName(),
                handling.assignee(),
                handling.dormantUntil(),
                handling.result(),
                handling.reportedBy().orElse(null),
                handling.completedOn(),
                proposal(task),
                task.dueExtensions(),
                task.participations().stream().map(Participation::row).toList(),
                notes.of(task.ref()),
                history.of(task.ref()),
                steps(standing),
                hints(standing),
                StepRules.editor(standing).isPresent(),
                StepRules.noter(standing).isPresent(),
                TaskVisibility.audience(task));
    }

    private static TaskDetails.@Nullable ProposedDue proposal(Task task) {
        return task.dueProposal()
                .map(proposal -> new TaskDetails.ProposedDue(
                        proposal.dueOn(), proposal.reason(), proposal.by().signature()))
                .orElse(null);
    }

    private static List<AllowedStep> steps(Standing standing) {
        var steps = new ArrayList<AllowedStep>();
        for (var kind : StepKind.values()) {
            var right = StepRules.right(kind, standing);
            var capacity = right.capacity();
            if (capacity != null) {
                steps.add(new AllowedStep(
                        kind,
                        capacity.ownRight() ? null : capacity.principalName(),
                        right.substitution(),
                        units(kind, standing),
                        kind == StepKind.EXTEND_DUE && !StepRules.decidesDue(standing)));
            }
        }
        steps.sort(Likelihood.of(standing.task()));
        return steps;
    }

    private static List<UnitCode> units(StepKind kind, Standing standing) {
        return switch (kind) {
            case CO_SIGN ->
                Participations.onTurn(standing.task().participations()).stream()
                        .filter(part -> part.kind().asksForDecision())
                        .filter(part -> standing.signerOf(part).isPresent())
                        .map(Participation::unit)
                        .toList();
            case DELEGATE_SIGNATURE ->
                standing.task().participations().stream()
                        .filter(part -> part.isAsked() && part.kind().asksForDecision())
                        .map(Participation::unit)
                        .filter(unit -> standing.headOf(unit).isPresent())
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> hints(Standing standing) {
        var hints = new LinkedHashSet<String>();
        for (var kind : StepKind.values()) {
            var refusal = StepRules.right(kind, standing).refusal();
            if (refusal != null) {
                hints.add(refusal);
            }
        }
        return List.copyOf(hints);
    }
}
