package de.knotenpunkt.followups;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.OperationId;
import java.time.LocalDate;

/**
 * Command: show me this record again.
 *
 * @param wantedOn the day wished for; moved to the next working day
 * @param reason why; may be empty
 * @param operation id the form chose, so that a repeated save is recognised
 */
public record SetFollowUp(EntityRef record, LocalDate wantedOn, String reason, OperationId operation) {}
