package de.knotenpunkt.notifications;

import de.knotenpunkt.shared.ReminderSource;
import de.knotenpunkt.shared.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds and escalates, once each working day and before the mails of the day. Days on which it did not run are caught
 * up; the day is done in the transaction that wrote its reminders, so none is lost and none comes twice.
 */
@Component
class RemindPeople {

    /** After a longer pause, what was missed before is no longer of use. */
    private static final int LONGEST_PAUSE_DAYS = 31;

    private final ObjectProvider<ReminderSource> sources;
    private final NoticeWriter writer;
    private final WorkingCalendar calendar;
    private final JobRuns runs;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RemindPeople(
            ObjectProvider<ReminderSource> sources,
            NoticeWriter writer,
            WorkingCalendar calendar,
            JobRuns runs,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sources = sources;
        this.writer = writer;
        this.calendar = calendar;
        this.runs = runs;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "PT50S", fixedDelayString = "PT10M")
    void runIfDue() {
        runs.run(Job.REMINDERS, Duration.ZERO, this::run);
    }

    void run() {
        transaction.executeWithoutResult(status -> {
            var today = LocalDate.now(clock);
            var days = open(today);
            if (!days.isEmpty()) {
                sources.stream()
                        .map(source -> new ReminderRound(source, calendar, today).notices(days))
                        .forEach(notices -> writer.write(notices, null, clock.instant()));
                runs.done(Job.REMINDERS, today);
            }
        });
    }

    /** Working days up to today that are not done yet, if today is one; without any record of earlier ones, today. */
    private List<LocalDate> open(LocalDate today) {
        if (!calendar.isWorkingDay(today)) {
            return List.of();
        }
        var earliest = today.minusDays(LONGEST_PAUSE_DAYS);
        var from = runs.doneUntil(Job.REMINDERS)
                .map(done -> done.plusDays(1))
                .map(next -> next.isBefore(earliest) ? earliest : next)
                .orElse(today);
        return from.isAfter(today)
                ? List.of()
                : from.datesUntil(today.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .toList();
    }
}
