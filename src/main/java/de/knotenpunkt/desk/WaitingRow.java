package de.knotenpunkt.desk;

import de.knotenpunkt.tasklists.TaskRow;
import de.knotenpunkt.tasks.TaskTurns;
import java.time.Instant;

/**
 * A task that waits for somebody's act.
 *
 * @param reason what is wanted: accept, assign, co-sign, statement, inform, due-proposal, start, rework, confirm,
 *     returned, rejected
 * @param since since when it waits
 * @param workingDays age in working days
 * @param onBehalfOf name of the person stood in for; empty in own right
 */
public record WaitingRow(TaskRow task, String reason, Instant since, int workingDays, String onBehalfOf) {

    /** Whether it wants a word, not work: what the review page is for. */
    public boolean asksForDecision() {
        return TaskTurns.asksForDecision(reason);
    }
}
