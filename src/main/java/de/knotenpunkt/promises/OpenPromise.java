package de.knotenpunkt.promises;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.TaskNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something promised and not yet kept, late or due soon.
 *
 * @param open whether the task's subject may be named to anybody in the house
 * @param unit Geschäftsbereich that owes it, or that follows up what is owed from outside
 * @param person who works on it, if anybody
 * @param organisation who promised from outside
 * @param daysLate days after the date; negative before it
 * @param workingDaysLate working days after the date; 0 before it
 */
public record OpenPromise(
        PromiseKind kind,
        TaskNumber number,
        String subject,
        boolean open,
        UnitCode unit,
        @Nullable PersonId person,
        @Nullable String organisation,
        LocalDate dueOn,
        int daysLate,
        int workingDaysLate) {

    public boolean isLate() {
        return daysLate > 0;
    }
}
