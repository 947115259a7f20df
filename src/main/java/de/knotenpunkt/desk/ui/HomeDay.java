package de.knotenpunkt.desk.ui;

import de.knotenpunkt.desk.DeskScope;
import de.knotenpunkt.desk.DueDay;
import de.knotenpunkt.desk.TaskDesk;
import de.knotenpunkt.desk.WaitingRow;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.WorkingCalendar;
import de.knotenpunkt.shared.ui.PageMemory;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskLists;
import de.knotenpunkt.tasklists.TaskRow;
import de.knotenpunkt.tasklists.TaskSort;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** The day of the person at the screen, asked for once while a page is built although several cards show it. */
@Component
class HomeDay {

    /** Days ahead of which the start page warns everybody, and those who lead. */
    static final int SOON = 7;

    static final int LATER = 14;
    private static final int WORKING_DAYS = 10;

    private final TaskLists lists;
    private final TaskDesk desk;
    private final WorkingCalendar calendar;
    private final Clock clock;

    HomeDay(TaskLists lists, TaskDesk desk, WorkingCalendar calendar, Clock clock) {
        this.lists = lists;
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Empty for whoever has nothing to do with tasks. */
    Optional<Day> get() {
        return desk.available() ? Optional.of(PageMemory.recall(Day.class, this::read)) : Optional.empty();
    }

    /** What waits for the person at the screen, oldest first. */
    List<WaitingRow> waiting() {
        return PageMemory.recall(Waiting.class, () -> new Waiting(desk.waiting(TaskLists.LARGEST_PAGE)))
                .rows();
    }

    private Day read() {
        var today = LocalDate.now(clock);
        var days = workingDays(today);
        var own = TaskFilter.OPEN.withMine(true).withDue(null, today.plusDays(SOON));
        return new Day(
                today,
                desk.scope(),
                desk.departments(),
                waiting(),
                lists.page(own, TaskSort.DUE, false, 0, TaskLists.LARGEST_PAGE),
                desk.ownDueDays(today.plusDays(60)),
                days);
    }

    private List<LocalDate> workingDays(LocalDate today) {
        return today.datesUntil(today.plusDays(60))
                .filter(calendar::isWorkingDay)
                .limit(WORKING_DAYS)
                .toList();
    }

    private record Waiting(List<WaitingRow> rows) {}

    /**
     * What the cards of tasks show.
     *
     * @param departments those the person decides for
     * @param waiting what waits for the person, oldest first
     * @param ownSoon own open tasks that are late or due within a week
     * @param ownDue days on which own open tasks are due
     * @param workingDays the next ten
     */
    record Day(
            LocalDate today,
            DeskScope scope,
            SortedSet<UnitCode> departments,
            List<WaitingRow> waiting,
            List<TaskRow> ownSoon,
            List<DueDay> ownDue,
            List<LocalDate> workingDays) {

        List<WaitingRow> decisions() {
            return waiting.stream().filter(WaitingRow::asksForDecision).toList();
        }

        List<WaitingRow> otherwiseWaiting() {
            return waiting.stream().filter(row -> !row.asksForDecision()).toList();
        }

        /** Number of own Fristen from one day to another. */
        int ownDueBetween(LocalDate from, LocalDate to) {
            return ownDue.stream()
                    .filter(due -> !due.day().isBefore(from) && !due.day().isAfter(to))
                    .mapToInt(DueDay::count)
                    .sum();
        }

        Optional<LocalDate> nextOwnDue() {
            return ownDue.stream()
                    .map(DueDay::day)
                    .filter(day -> !day.isBefore(today))
                    .findFirst();
        }
    }
}
