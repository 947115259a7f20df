package de.knotenpunkt.followups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.followups.FollowUpId;
import de.knotenpunkt.followups.FollowUpRow;
import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.followups.TickFollowUp;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.RecordsChanged;
import org.springframework.stereotype.Component;

/** Buttons that tick off, each with a notice to take it back. */
@Component
class FollowUpTicks {

    private final FollowUps followUps;

    FollowUpTicks(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** The round button of rails. */
    Button round(FollowUpRow row) {
        var button = button(row);
        button.setIcon(new Icon("check"));
        button.addClassName("kp-tick");
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** The button with its word. */
    Button worded(FollowUpRow row) {
        var button = button(row);
        button.setText(translate("followups.item.done"));
        button.setIcon(new Icon("check"));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Button button(FollowUpRow row) {
        // chosen with the button, so that a double click is one act
        var operation = OperationId.next();
        var button = new Button();
        button.addClickListener(click -> tick(row, operation));
        button.setAriaLabel(translate("followups.item.done.named", FollowUpText.name(row)));
        return button;
    }

    private void tick(FollowUpRow row, OperationId operation) {
        var version = followUps.complete(new TickFollowUp(row.id(), row.version(), operation));
        RecordsChanged.say(FollowUpId.KIND);
        Notices.success(translate("followups.notice.done", FollowUpText.name(row)), () -> untick(row, version));
    }

    private void untick(FollowUpRow row, long version) {
        followUps.reopen(new TickFollowUp(row.id(), version, OperationId.next()));
        RecordsChanged.say(FollowUpId.KIND);
    }

    private static String translate(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }
}
