package de.knotenpunkt.followups.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.followups.ChangeFollowUp;
import de.knotenpunkt.followups.FollowUpId;
import de.knotenpunkt.followups.FollowUpRow;
import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.followups.SetFollowUp;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.WorkingCalendar;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.RecordsChanged;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Opens the dialog for a new or another day. */
@Component
class FollowUpDialogs {

    private final FollowUps followUps;
    private final WorkingCalendar calendar;
    private final Clock clock;

    FollowUpDialogs(FollowUps followUps, WorkingCalendar calendar, Clock clock) {
        this.followUps = followUps;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** UC-040: let a record be shown again; a week ahead unless another day is chosen. */
    void set(EntityRef record) {
        var operation = OperationId.next();
        dialog("followups.dialog.set.title")
                .showing(today().plusWeeks(1), "")
                .saving(translate("followups.dialog.set"), (day, reason) -> {
                    followUps.set(new SetFollowUp(record, day, reason, operation));
                    said("followups.notice.set", day);
                })
                .open();
    }

    /** UC-042: another day or reason. */
    void change(FollowUpRow row) {
        var operation = OperationId.next();
        dialog("followups.dialog.change.title")
                .showing(row.wantedOn(), row.reason())
                .saving(translate("followups.dialog.change"), (day, reason) -> {
                    followUps.change(new ChangeFollowUp(row.id(), row.version(), day, reason, operation));
                    said("followups.notice.changed", day);
                })
                .open();
    }

    private FollowUpDialog dialog(String titleKey) {
        return new FollowUpDialog(translate(titleKey), calendar, this::today);
    }

    private void said(String key, LocalDate wanted) {
        RecordsChanged.say(FollowUpId.KIND);
        Notices.success(translate(key, GermanDate.weekday(calendar.onOrAfter(wanted), today())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String translate(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }
}
