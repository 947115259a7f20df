package de.knotenpunkt.notifications;

import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.WorkingCalendar;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts the numbers of the week into the outbox for heads, on their day or the first working day after it. */
@Component
class CollectWeeklies {

    private final ChoiceStore choices;
    private final MailOutbox outbox;
    private final People people;
    private final ActorFactory actors;
    private final MailProperties properties;
    private final WorkingCalendar calendar;
    private final JobRuns runs;
    private final Clock clock;

    CollectWeeklies(
            ChoiceStore choices,
            MailOutbox outbox,
            People people,
            ActorFactory actors,
            MailProperties properties,
            WorkingCalendar calendar,
            JobRuns runs,
            Clock clock) {
        this.choices = choices;
        this.outbox = outbox;
        this.people = people;
        this.actors = actors;
        this.properties = properties;
        this.calendar = calendar;
        this.runs = runs;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    void runIfDue() {
        if (properties.configured()) {
            runs.run(Job.WEEKLY, Duration.ZERO, this::run);
        }
    }

    void run() {
        var now = LocalDateTime.now(clock);
        if (!calendar.isWorkingDay(now.toLocalDate())) {
            return;
        }
        var heads = people.active().stream()
                .filter(person -> person.roles().contains(Role.DEPARTMENT_HEAD))
                .map(PersonRow::id)
                .filter(person -> !actors.forPerson(person).own().headOf().isEmpty())
                .toList();
        var schedules = choices.schedules(heads);
        for (var head : heads) {
            var schedule = schedules.getOrDefault(head, Schedule.USUAL);
            week(schedule, now).ifPresent(week -> add(head, week));
        }
    }

    private void add(PersonId head, LocalDate week) {
        outbox.add(head, MailKind.WEEKLY, week + ":" + head);
    }

    /**
     * The Monday of the week whose mail is due by now: this week's, or last week's if its day was moved into this one.
     * After a pause of more than that there is nothing to catch up.
     */
    private Optional<LocalDate> week(Schedule schedule, LocalDateTime now) {
        var today = now.toLocalDate();
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.of(monday, monday.minusWeeks(1))
                .filter(week -> {
                    var day = calendar.onOrAfter(
                            week.plusDays(schedule.weeklyDay().getValue() - 1));
                    return schedule.weekly() && !day.isBefore(monday) && !now.isBefore(day.atTime(schedule.dailyAt()));
                })
                .findFirst();
    }
}
