package de.knotenpunkt.followups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.ui.RelatedPanel;
import java.time.Clock;

/** UC-040: "Wiedervorlage" on the page of any record. */
@org.springframework.stereotype.Component
class FollowUpPanel implements RelatedPanel {

    private final FollowUps followUps;
    private final FollowUpTicks ticks;
    private final FollowUpDialogs dialogs;
    private final Clock clock;

    FollowUpPanel(FollowUps followUps, FollowUpTicks ticks, FollowUpDialogs dialogs, Clock clock) {
        this.followUps = followUps;
        this.ticks = ticks;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    @Override
    public boolean supports(EntityRef record) {
        return followUps.usableOn(record);
    }

    @Override
    public String title() {
        return I18NProvider.translate("followups.panel.title");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(EntityRef record) {
        return new FollowUpsOfRecord(record, followUps, ticks, dialogs, clock);
    }
}
