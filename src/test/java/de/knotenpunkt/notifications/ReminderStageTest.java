package de.knotenpunkt.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.shared.ReminderSource;
import de.knotenpunkt.shared.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderStageTest {

    private final WorkingCalendar calendar = new WorkingCalendar();

    @ParameterizedTest
    @CsvSource({
        // Friday: plain days
        "2026-11-27, -14, 2026-11-13",
        "2026-11-27, -7, 2026-11-20",
        "2026-11-27, -1, 2026-11-26",
        // the day after a Friday is a Monday
        "2026-11-27, 1, 2026-11-30",
        "2026-11-27, 8, 2026-12-07",
        // the day before a Monday is a Friday
        "2026-11-30, -1, 2026-11-27",
        // Reformationstag: the day before the deadline of applications
        "2025-10-31, -1, 2025-10-30",
        // a stage that falls on it is said the working day before, or after the week-end
        "2025-11-07, -7, 2025-10-30",
        "2025-10-30, 1, 2025-11-03",
        // Christmas: four days without work
        "2026-12-28, -1, 2026-12-24",
        "2026-12-24, 1, 2026-12-28",
        // over the end of summer time
        "2026-10-26, -1, 2026-10-23",
        "2026-10-24, 1, 2026-10-26"
    })
    void a_stage_falls_on_a_working_day(LocalDate due, int offset, LocalDate day) {
        assertThat(new ReminderStage(offset).dayFor(due, calendar)).isEqualTo(day);
    }

    @Test
    void every_due_day_meets_every_stage_on_exactly_one_working_day() {
        for (var stage : ReminderStage.of(ReminderSource.Plan.DEADLINE).subList(0, 6)) {
            for (var due = LocalDate.of(2026, 1, 1); due.getYear() == 2026; due = due.plusDays(1)) {
                var wanted = due;
                var days = due.plusDays(stage.offset() - 15L)
                        .datesUntil(due.plusDays(stage.offset() + 15L))
                        .filter(calendar::isWorkingDay)
                        .filter(day -> stage.dueDays(day, calendar).contains(wanted))
                        .toList();

                assertThat(days).as("%s of %s", stage, due).containsExactly(stage.dayFor(due, calendar));
            }
        }
    }

    @Test
    void the_stages_of_a_deadline_are_these() {
        assertThat(ReminderStage.of(ReminderSource.Plan.DEADLINE))
                .extracting(ReminderStage::offset)
                .startsWith(-14, -7, -1, 1, 8, 15, 22)
                .hasSize(56);
        assertThat(ReminderStage.of(ReminderSource.Plan.DAY))
                .extracting(ReminderStage::offset)
                .containsExactly(0);
    }

    @Test
    void heads_hear_of_it_from_the_second_week_on() {
        assertThat(ReminderStage.of(ReminderSource.Plan.DEADLINE))
                .filteredOn(ReminderStage::reachesHeads)
                .extracting(ReminderStage::offset)
                .startsWith(8)
                .doesNotContain(-14, -7, -1, 1);
    }
}
