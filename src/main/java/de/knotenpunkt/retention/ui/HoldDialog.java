package de.knotenpunkt.retention.ui;

import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.retention.DeletionId;
import de.knotenpunkt.retention.DueRecords;
import de.knotenpunkt.retention.DueRow;
import de.knotenpunkt.retention.SetHold;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.shared.ui.SmartDateField;
import java.time.Clock;
import java.time.LocalDate;

/** UC-058 A1: a Löschsperre. */
final class HoldDialog extends ActionDialog {

    HoldDialog(DueRecords due, DueRow row, String name, Clock clock, Runnable done) {
        super(RetentionTexts.text("retention.hold.title"));
        var until = new SmartDateField(getTranslation("retention.hold.until"), () -> LocalDate.now(clock));
        var reason = new TextArea(getTranslation("retention.hold.reason"));
        reason.setHelperText(getTranslation("retention.reason.helper"));
        sentence(getTranslation("retention.hold.sentence", name));
        content(until, reason);
        errors().field("until", until).field("reason", reason);
        focusFirst(until);
        action(getTranslation("retention.hold.act"), () -> {
            var day = until.getValue();
            if (day == null) {
                throw InvalidValue.at("until", "retention.problem.hold-until");
            }
            due.hold(new SetHold(row.ref(), reason.getValue(), day));
            Notices.success(getTranslation("retention.hold.done", GermanDate.full(day)));
            RecordsChanged.say(DeletionId.KIND);
            done.run();
        });
    }
}
