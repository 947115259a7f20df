package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is to take part.
 *
 * @param position 0 for all at once (Sternmitzeichnung); 1, 2, … for one after the other
 * @param dueOn until when the unit should have decided; there is no silent approval
 */
public record ParticipationWish(
        UnitCode unit,
        ParticipationKind kind,
        int position,
        @Nullable LocalDate dueOn) {

    /** At the same time as all others, without a date of its own. */
    public static ParticipationWish parallel(UnitCode unit, ParticipationKind kind) {
        return new ParticipationWish(unit, kind, 0, null);
    }
}
