package de.knotenpunkt.promises.ui;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.promises.OpenPromise;
import de.knotenpunkt.promises.PromiseKind;
import de.knotenpunkt.shared.WorkingCalendar;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A reminder that can be sent as it stands; says no more to anybody than they may know. */
@Component
class PromiseReminder {

    private static final int DAYS_TO_ANSWER = 5;

    private final CurrentActor current;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PromiseReminder(CurrentActor current, WorkingCalendar calendar, Clock clock) {
        this.current = current;
        this.calendar = calendar;
        this.clock = clock;
    }

    String text(Debtor debtor) {
        var today = LocalDate.now(clock);
        var lines = debtor.promises().stream().map(this::line).collect(Collectors.joining("\n"));
        var answer = calendar.onOrAfter(today.plusDays(DAYS_TO_ANSWER));
        return TaskTexts.text(
                "tasks.promises.reminder",
                lines,
                GermanDate.full(answer),
                current.get().name());
    }

    /** Outside the house, and of what only some may read, the number alone is named. */
    private String line(OpenPromise promise) {
        var named = promise.open() || promise.kind() == PromiseKind.WORD;
        var what = named
                ? promise.number().value() + " " + promise.subject()
                : promise.number().value();
        var due = GermanDate.full(promise.dueOn());
        return promise.isLate()
                ? TaskTexts.text("tasks.promises.reminder.late", what, due, promise.daysLate())
                : TaskTexts.text("tasks.promises.reminder.soon", what, due);
    }
}
