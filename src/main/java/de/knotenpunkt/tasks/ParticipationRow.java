package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit's part in a task as pages show it.
 *
 * @param requestedAt when the unit was asked; null before the review began
 * @param signer who signs for the unit instead of its head, if named
 * @param decidedVersion version of the task that was signed
 * @param toResubmit the text changed after the decision: erneut vorzulegen
 */
public record ParticipationRow(
        UnitCode unit,
        ParticipationKind kind,
        int position,
        @Nullable LocalDate dueOn,
        @Nullable Instant requestedAt,
        @Nullable PersonId signer,
        @Nullable CoSignDecision decision,
        @Nullable String comment,
        @Nullable Signature decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Long decidedVersion,
        boolean toResubmit) {

    /** Whether the unit's word is still awaited. */
    public boolean isOpen() {
        return requestedAt != null && (decision == null || toResubmit);
    }
}
