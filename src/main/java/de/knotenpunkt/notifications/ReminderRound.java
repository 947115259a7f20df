package de.knotenpunkt.notifications;

import de.knotenpunkt.shared.Notice;
import de.knotenpunkt.shared.Reminder;
import de.knotenpunkt.shared.ReminderSource;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is reminded of what on some working days: usually today's only, after a pause those that were missed as well. Of
 * several stages missed the last one counts, so that nobody is told three times at once.
 */
final class ReminderRound {

    private final ReminderSource source;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    ReminderRound(ReminderSource source, WorkingCalendar calendar, LocalDate today) {
        this.source = source;
        this.calendar = calendar;
        this.today = today;
    }

    List<Notice> notices(List<LocalDate> workingDays) {
        var stages = stages(workingDays);
        var notices = new ArrayList<Notice>();
        for (var reminder : source.open(stages.keySet())) {
            var stage = stages.get(reminder.due());
            if (stage != null) {
                notices.addAll(notices(reminder, stage));
            }
        }
        return notices;
    }

    /** The stage of each due day; the announcement of what has passed meanwhile is dropped. */
    private Map<LocalDate, ReminderStage> stages(List<LocalDate> workingDays) {
        var stages = new HashMap<LocalDate, ReminderStage>();
        for (var stage : ReminderStage.of(source.plan())) {
            for (var day : workingDays) {
                stage.dueDays(day, calendar).stream()
                        .filter(due -> !stage.isBefore() || !due.isBefore(today))
                        .forEach(due -> stages.put(due, stage));
            }
        }
        return stages;
    }

    private List<Notice> notices(Reminder reminder, ReminderStage stage) {
        var key = "due:" + reminder.record() + ":" + reminder.due() + ":" + stage.offset();
        var notices = new ArrayList<Notice>();
        var owner = reminder.owner();
        var unit = reminder.unit();
        if (owner != null) {
            notices.add(new Notice(owner, ReminderReason.owner(source, stage), reminder.record(), key));
        } else if (unit != null) {
            notices.add(new Notice(Token.head(unit), ReminderReason.owner(source, stage), reminder.record(), key));
        }
        if (unit != null && stage.reachesHeads()) {
            notices.add(new Notice(Token.head(unit), ReminderReason.head(source), reminder.record(), key));
        }
        return notices;
    }
}
