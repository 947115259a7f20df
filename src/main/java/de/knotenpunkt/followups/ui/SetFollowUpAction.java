package de.knotenpunkt.followups.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.ui.RecordAction;
import org.springframework.stereotype.Component;

/** UC-040: "Wiedervorlage" in the page head of any record, key {@code w}. */
@Component
class SetFollowUpAction implements RecordAction {

    private final FollowUps followUps;
    private final FollowUpDialogs dialogs;

    SetFollowUpAction(FollowUps followUps, FollowUpDialogs dialogs) {
        this.followUps = followUps;
        this.dialogs = dialogs;
    }

    @Override
    public boolean supports(EntityRef record) {
        return followUps.usableOn(record);
    }

    @Override
    public String label() {
        return I18NProvider.translate("followups.action.label");
    }

    @Override
    public String icon() {
        return "follow-up";
    }

    @Override
    public String key() {
        return FollowUpKeys.SET;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run(EntityRef record) {
        dialogs.set(record);
    }
}
