package de.knotenpunkt.notifications;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * When somebody wants the mails. A day that is no working day means the next one.
 *
 * @param dailyAt time from which the mail of the day may come
 * @param weekly whether a head wants the numbers of the week
 * @param weeklyDay Monday to Friday
 */
public record Schedule(LocalTime dailyAt, boolean weekly, DayOfWeek weeklyDay) {

    /** What holds for whoever never chose. */
    public static final Schedule USUAL = new Schedule(LocalTime.of(7, 30), true, DayOfWeek.MONDAY);

    public Schedule {
        if (weeklyDay.getValue() > DayOfWeek.FRIDAY.getValue()) {
            throw new IllegalArgumentException("no mails at the weekend");
        }
    }
}
