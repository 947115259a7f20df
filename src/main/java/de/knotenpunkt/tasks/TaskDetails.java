package de.knotenpunkt.tasks;

import de.knotenpunkt.records.HistoryEntry;
import de.knotenpunkt.records.Note;
import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a task shows, and what its reader may do with it.
 *
 * @param presented waits to be assigned (Zur Zuweisung vorgelegt)
 * @param discarded a withdrawn draft
 * @param dueProposal another Frist somebody asked for, if it waits to be decided
 * @param dueExtensions how often the Frist was extended
 * @param steps allowed next steps, the likeliest first
 * @param hints keys of sentences that say why an expected step is missing
 * @param audience tokens that open the task, for "Warum sehe ich das?"
 */
public record TaskDetails(
        TaskId id,
        long version,
        TaskNumber number,
        TaskContent content,
        TaskStatus status,
        Instant statusSince,
        boolean presented,
        boolean discarded,
        Signature createdBy,
        UnitCode creatorUnit,
        Instant createdAt,
        Instant changedAt,
        String changedByName,
        @Nullable PersonId assignee,
        @Nullable LocalDate dormantUntil,
        @Nullable String result,
        @Nullable Signature reportedBy,
        @Nullable LocalDate completedOn,
        @Nullable ProposedDue dueProposal,
        int dueExtensions,
        List<ParticipationRow> participations,
        List<Note> notes,
        List<HistoryEntry> history,
        List<AllowedStep> steps,
        List<String> hints,
        boolean editable,
        boolean notable,
        Audience audience) {

    /** Another Frist, who asks for it and why. */
    public record ProposedDue(LocalDate dueOn, String reason, Signature by) {}

    public boolean allows(StepKind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }
}
