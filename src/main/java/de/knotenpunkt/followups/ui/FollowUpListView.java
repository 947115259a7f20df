package de.knotenpunkt.followups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.followups.FollowUpAuthorities;
import de.knotenpunkt.followups.FollowUpId;
import de.knotenpunkt.followups.FollowUpRoutes;
import de.knotenpunkt.followups.FollowUpRow;
import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.shared.ui.SectionCard;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;

/** UC-041: my Wiedervorlagen and those of the persons I stand in for, the earliest day first. */
@Route(FollowUpRoutes.LIST)
@Menu(title = "followups.list.title", icon = "follow-up", order = MenuGroups.WORK + 30)
@RolesAllowed(FollowUpAuthorities.USE)
class FollowUpListView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final FollowUps followUps;
    private final FollowUpDays days;
    private final FollowUpTicks ticks;
    private final FollowUpDialogs dialogs;
    private final Clock clock;
    private final PageHead head = new PageHead(getTranslation("followups.list.title"));
    private final Div parts = new Div();
    private final TickButtons tickButtons = new TickButtons(head::focusHeading);
    private int shown = PAGE;

    FollowUpListView(
            FollowUps followUps, FollowUpDays days, FollowUpTicks ticks, FollowUpDialogs dialogs, Clock clock) {
        this.followUps = followUps;
        this.days = days;
        this.ticks = ticks;
        this.dialogs = dialogs;
        this.clock = clock;
        parts.addClassName("kp-col");
        add(head, parts);
        RecordsChanged.refresh(this, FollowUpId.KIND, this::refresh);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("followups.list.title"));
    }

    private void refresh() {
        var rows = followUps.open(0, shown + 1);
        head.sentence(getTranslation("followups.list.sentence", days.due()));
        parts.removeAll();
        tickButtons.clear();
        if (rows.isEmpty()) {
            parts.add(new EmptyState(getTranslation("followups.list.empty")));
        }
        addParts(rows.subList(0, Math.min(shown, rows.size())));
        if (rows.size() > shown) {
            parts.add(more());
        }
    }

    private void addParts(List<FollowUpRow> rows) {
        var today = LocalDate.now(clock);
        var lists = new EnumMap<When, UnorderedList>(When.class);
        for (var row : rows) {
            lists.computeIfAbsent(When.of(row.dueOn(), today), this::addPart).add(item(row, today));
        }
    }

    private UnorderedList addPart(When when) {
        var list = new UnorderedList();
        list.addClassName("kp-items");
        var card = new SectionCard(getTranslation(when.key())).flush();
        card.add(list);
        parts.add(card);
        return list;
    }

    private ListItem item(FollowUpRow row, LocalDate today) {
        var tick = tickButtons.add(ticks.worded(row));
        var buttons = new Div();
        buttons.addClassName("kp-row");
        if (row.own()) {
            buttons.add(changeButton(row));
        }
        buttons.add(tick);
        return new ListItem(new FollowUpText(row, today).record().reason(), buttons);
    }

    private Button changeButton(FollowUpRow row) {
        var button = new Button(getTranslation("followups.item.change"), click -> dialogs.change(row));
        button.setIcon(new Icon("event"));
        button.setAriaLabel(getTranslation("followups.item.change.named", FollowUpText.name(row)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Button more() {
        return new Button(getTranslation("followups.list.more"), click -> {
            var first = shown;
            shown += PAGE;
            refresh();
            tickButtons.focus(first);
        });
    }
}
