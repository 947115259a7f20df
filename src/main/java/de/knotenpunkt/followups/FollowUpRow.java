package de.knotenpunkt.followups;

import de.knotenpunkt.shared.EntityRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open Wiedervorlage as lists show it.
 *
 * @param record what is to be shown again
 * @param label what the record is called today; nothing if the reader may no longer read it
 * @param path route to the record; nothing if there is no page for it
 * @param wantedOn the day wished for
 * @param dueOn the working day it is shown on
 * @param reason why; may be empty
 * @param principalName whose it is if the reader only stands in for them, else nothing
 * @param version to be given back with a command
 */
public record FollowUpRow(
        FollowUpId id,
        EntityRef record,
        @Nullable String label,
        @Nullable String path,
        LocalDate wantedOn,
        LocalDate dueOn,
        String reason,
        @Nullable String principalName,
        long version) {

    /** Whether it is the reader's own. */
    public boolean own() {
        return principalName == null;
    }
}
