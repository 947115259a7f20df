package de.knotenpunkt.followups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.followups.FollowUpId;
import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.RecordsChanged;
import java.time.Clock;
import java.time.LocalDate;

/** My Wiedervorlagen of one record, on its page. */
final class FollowUpsOfRecord extends Div {

    private final EntityRef record;
    private final FollowUps followUps;
    private final FollowUpTicks ticks;
    private final Clock clock;
    private final Div content = new Div();
    private final TickButtons tickButtons;

    FollowUpsOfRecord(
            EntityRef record, FollowUps followUps, FollowUpTicks ticks, FollowUpDialogs dialogs, Clock clock) {
        this.record = record;
        this.followUps = followUps;
        this.ticks = ticks;
        this.clock = clock;
        addClassName("kp-stack");
        var set = new Button(getTranslation("followups.panel.set"), new Icon("plus"), click -> dialogs.set(record));
        set.setAriaLabel(getTranslation("followups.panel.set.named"));
        set.addThemeVariants(ButtonVariant.LUMO_SMALL);
        tickButtons = new TickButtons(set::focus);
        add(content, set);
        RecordsChanged.refresh(this, FollowUpId.KIND, this::refresh);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        tickButtons.clear();
        var rows = followUps.on(record);
        if (rows.isEmpty()) {
            content.add(new Paragraph(getTranslation("followups.panel.empty")));
            return;
        }
        var today = LocalDate.now(clock);
        var list = new UnorderedList();
        list.addClassName("kp-items");
        rows.forEach(row ->
                list.add(new ListItem(new FollowUpText(row, today).reason(), tickButtons.add(ticks.round(row)))));
        content.add(list);
    }
}
