package de.knotenpunkt.retention.ui;

import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.retention.DeletionId;
import de.knotenpunkt.retention.DeletionRow;
import de.knotenpunkt.retention.Deletions;
import de.knotenpunkt.retention.RefuseDeletion;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.RecordsChanged;

/** UC-059 A1: the records stay, for a reason. */
final class RefuseDialog extends ActionDialog {

    RefuseDialog(Deletions deletions, DeletionRow row, Runnable done) {
        super(RetentionTexts.text("retention.refuse.title"));
        var reason = new TextArea(getTranslation("retention.refuse.reason"));
        reason.setHelperText(getTranslation("retention.reason.helper"));
        sentence(getTranslation("retention.refuse.sentence", row.records()));
        content(reason);
        errors().field("reason", reason);
        focusFirst(reason);
        action(getTranslation("retention.refuse.act"), () -> {
            deletions.refuse(new RefuseDeletion(row.id(), reason.getValue()));
            Notices.success(getTranslation("retention.refuse.done"));
            RecordsChanged.say(DeletionId.KIND);
            done.run();
        });
    }
}
