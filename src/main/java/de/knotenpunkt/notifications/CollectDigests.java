package de.knotenpunkt.notifications;

import de.knotenpunkt.identity.People;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the mail of the day into the outbox for everybody whose time has come and for whom something unread waits: one a
 * day, on working days. After a pause it is one mail with everything, not one for each day missed.
 */
@Component
class CollectDigests {

    /** What is older has been in the inbox for so long that no mail makes it news. */
    private static final Duration NEWS = Duration.ofDays(14);

    private final NoticeStore notices;
    private final ChoiceStore choices;
    private final MailOutbox outbox;
    private final People people;
    private final MailProperties properties;
    private final WorkingCalendar calendar;
    private final JobRuns runs;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CollectDigests(
            NoticeStore notices,
            ChoiceStore choices,
            MailOutbox outbox,
            People people,
            MailProperties properties,
            WorkingCalendar calendar,
            JobRuns runs,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.notices = notices;
        this.choices = choices;
        this.outbox = outbox;
        this.people = people;
        this.properties = properties;
        this.calendar = calendar;
        this.runs = runs;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT3M")
    void runIfDue() {
        if (properties.configured()) {
            runs.run(Job.DIGEST, Duration.ZERO, this::run);
        }
    }

    void run() {
        var now = LocalDateTime.now(clock);
        if (!calendar.isWorkingDay(now.toLocalDate())) {
            return;
        }
        var waiting = notices.waitingForMail(clock.instant().minus(NEWS));
        var schedules = choices.schedules(waiting);
        for (var person : waiting) {
            var schedule = schedules.getOrDefault(person, Schedule.USUAL);
            if (!now.toLocalTime().isBefore(schedule.dailyAt())
                    && people.mailOf(person).isPresent()) {
                transaction.executeWithoutResult(status -> collect(person, now));
            }
        }
    }

    private void collect(PersonId person, LocalDateTime now) {
        outbox.add(person, MailKind.DAILY, now.toLocalDate() + ":" + person)
                .ifPresent(mail -> notices.take(person, mail, clock.instant().minus(NEWS)));
    }
}
