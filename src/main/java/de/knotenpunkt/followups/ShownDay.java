package de.knotenpunkt.followups;

import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.WorkingCalendar;
import java.time.LocalDate;

/**
 * The day wished for and the day that comes of it: a Wiedervorlage on a free day is shown on the next working day.
 *
 * @param wanted the day wished for
 * @param due the working day
 */
record ShownDay(LocalDate wanted, LocalDate due) {

    /** Farther away than this is taken for a slip of the pen, such as 3026. */
    private static final int YEARS_AHEAD = 10;

    /** A day somebody chooses today. */
    static ShownDay chosen(LocalDate wanted, LocalDate today, WorkingCalendar calendar) {
        if (wanted.isBefore(today)) {
            throw InvalidValue.at("wantedOn", "followups.problem.past");
        }
        if (wanted.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw InvalidValue.at("wantedOn", "followups.problem.too-far", YEARS_AHEAD);
        }
        return of(wanted, calendar);
    }

    /** Any day, as another module wants it. */
    static ShownDay of(LocalDate wanted, WorkingCalendar calendar) {
        return new ShownDay(wanted, calendar.onOrAfter(wanted));
    }
}
