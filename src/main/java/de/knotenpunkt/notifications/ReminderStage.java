package de.knotenpunkt.notifications;

import de.knotenpunkt.shared.ReminderSource;
import de.knotenpunkt.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day on which people are reminded, and who is. The table of escalation:
 *
 * <pre>
 * T-14, T-7, T-1   whose it is
 * T+1              whose it is; who stands in for them today is told as well, as everywhere
 * T+8, T+15, …     whose it is, and the heads of the unit (with who stands in for these); for a year
 * </pre>
 *
 * What is nobody's yet is the heads' from the first stage on. A stage before the day moves to the working day before, one
 * after it to the working day after.
 *
 * @param offset calendar days from the due day
 */
record ReminderStage(int offset) {

    private static final int FIRST_OVERDUE = 1;
    private static final int WEEK = 7;
    private static final int WEEKS = 52;

    private static final List<ReminderStage> DEADLINE = Stream.concat(
                    Stream.of(-14, -7, -1),
                    IntStream.rangeClosed(0, WEEKS).mapToObj(week -> FIRST_OVERDUE + week * WEEK))
            .map(ReminderStage::new)
            .toList();
    private static final List<ReminderStage> DAY = List.of(new ReminderStage(0));

    static List<ReminderStage> of(ReminderSource.Plan plan) {
        return switch (plan) {
            case DEADLINE -> DEADLINE;
            case DAY -> DAY;
        };
    }

    boolean isBefore() {
        return offset < 0;
    }

    /** From the second week after the day on. */
    boolean reachesHeads() {
        return offset > FIRST_OVERDUE;
    }

    /** The working day on which something due on a day reaches this stage. */
    LocalDate dayFor(LocalDate due, WorkingCalendar calendar) {
        var plain = due.plusDays(offset);
        return isBefore() ? calendar.onOrBefore(plain) : calendar.onOrAfter(plain);
    }

    /** Due days of what reaches this stage on a working day; the inverse of {@link #dayFor}. */
    List<LocalDate> dueDays(LocalDate workingDay, WorkingCalendar calendar) {
        var from = isBefore()
                ? workingDay
                : calendar.onOrBefore(workingDay.minusDays(1)).plusDays(1);
        var to = isBefore() ? calendar.onOrAfter(workingDay.plusDays(1)).minusDays(1) : workingDay;
        return from.datesUntil(to.plusDays(1))
                .map(plain -> plain.minusDays(offset))
                .toList();
    }
}
