package de.knotenpunkt.followups.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.followups.FollowUpId;
import de.knotenpunkt.followups.FollowUpRoutes;
import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.shared.ui.SectionCard;
import java.time.Clock;
import java.time.LocalDate;

/** The first few open Wiedervorlagen, with the number of those due. */
final class NextFollowUps extends Composite<SectionCard> {

    private static final int SHOWN = 5;

    private final FollowUps followUps;
    private final FollowUpDays days;
    private final FollowUpTicks ticks;
    private final Clock clock;
    private final Anchor due = new Anchor(FollowUpRoutes.LIST, "");
    private final TickButtons tickButtons = new TickButtons(due::focus);

    NextFollowUps(FollowUps followUps, FollowUpDays days, FollowUpTicks ticks, Clock clock) {
        this.followUps = followUps;
        this.days = days;
        this.ticks = ticks;
        this.clock = clock;
        RecordsChanged.refresh(this, FollowUpId.KIND, this::refresh);
        refresh();
    }

    @Override
    protected SectionCard initContent() {
        return new SectionCard(getTranslation("followups.list.title"))
                .icon(new Icon("follow-up").styled("kp-petrol"))
                .count(due)
                .action(new Anchor(FollowUpRoutes.LIST, getTranslation("followups.card.all")))
                .flush();
    }

    private void refresh() {
        var card = getContent();
        var count = days.due();
        due.setText(String.valueOf(count));
        due.setAriaLabel(getTranslation("followups.card.due", count));
        card.removeAll();
        tickButtons.clear();
        var rows = followUps.open(0, SHOWN);
        if (rows.isEmpty()) {
            card.add(new EmptyState(getTranslation("followups.card.empty")));
            return;
        }
        var today = LocalDate.now(clock);
        var list = new UnorderedList();
        list.addClassName("kp-items");
        rows.forEach(row -> list.add(
                new ListItem(new FollowUpText(row, today).record().reason(), tickButtons.add(ticks.round(row)))));
        card.add(list);
    }
}
