package de.knotenpunkt.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.notifications.Inbox;
import de.knotenpunkt.notifications.InboxRow;
import de.knotenpunkt.notifications.NotificationRoutes;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.shared.ui.SectionCard;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** UC-080: what the person was told, newest first, by day. What comes in meanwhile is offered, never put under the cursor. */
@Route(NotificationRoutes.INBOX)
@PermitAll
class InboxView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient Inbox inbox;
    private final transient Clock clock;
    private final PageHead head = new PageHead(getTranslation("notifications.inbox.title"));
    private final RadioButtonGroup<Boolean> unreadOnly =
            new RadioButtonGroup<>(getTranslation("notifications.inbox.show"));
    private final Button arrived = new Button(getTranslation("notifications.inbox.arrived"), click -> refresh());
    private final Div parts = new Div();
    private int shown = PAGE;

    InboxView(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
        parts.addClassName("kp-col");
        unreadOnly.setItems(false, true);
        unreadOnly.setItemLabelGenerator(
                only -> getTranslation(only ? "notifications.inbox.unread" : "notifications.inbox.all"));
        unreadOnly.setValue(false);
        unreadOnly.addValueChangeListener(change -> {
            shown = PAGE;
            refresh();
        });
        unreadOnly.addClassName("kp-inbox-filter");
        arrived.setVisible(false);
        arrived.addClassName("kp-inbox-filter");
        arrived.setIcon(new Icon("bell"));
        head.actions(settings(), markAll());
        add(head, unreadOnly, arrived, parts);
        InboxChanged.listen(this, InboxChanged.How.ARRIVED, () -> arrived.setVisible(true));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("notifications.inbox.title"));
    }

    private void refresh() {
        arrived.setVisible(false);
        var rows = inbox.page(unreadOnly.getValue(), 0, shown + 1);
        parts.removeAll();
        if (rows.isEmpty()) {
            parts.add(new EmptyState(getTranslation(
                    unreadOnly.getValue() ? "notifications.inbox.nothing-unread" : "notifications.inbox.empty")));
        }
        addDays(rows.subList(0, Math.min(shown, rows.size())));
        if (rows.size() > shown && shown < Inbox.LARGEST_PAGE - 1) {
            parts.add(more());
        }
    }

    private void addDays(List<InboxRow> rows) {
        var today = LocalDate.now(clock);
        var lists = new LinkedHashMap<LocalDate, UnorderedList>();
        for (var row : rows) {
            lists.computeIfAbsent(GermanDate.day(row.at()), day -> addDay(day, today))
                    .add(new InboxLine(row, this::opened, this::turned));
        }
    }

    private UnorderedList addDay(LocalDate day, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("kp-items");
        var card = new SectionCard(title(day, today)).flush();
        card.add(list);
        parts.add(card);
        return list;
    }

    private String title(LocalDate day, LocalDate today) {
        var spelled = GermanDate.spelled(day);
        if (day.equals(today)) {
            return getTranslation("notifications.inbox.today", spelled);
        }
        return day.equals(today.minusDays(1)) ? getTranslation("notifications.inbox.yesterday", spelled) : spelled;
    }

    private void opened(InboxRow row) {
        if (!row.read()) {
            inbox.markRead(row.id());
            InboxChanged.say(InboxChanged.How.TURNED);
        }
    }

    private void turned(InboxRow row) {
        if (row.read()) {
            inbox.markUnread(row.id());
        } else {
            inbox.markRead(row.id());
        }
        saved(getTranslation(row.read() ? "notifications.line.is-unread" : "notifications.line.is-read"));
    }

    private void saved(String said) {
        refresh();
        InboxChanged.say(InboxChanged.How.TURNED);
        head.focusHeading();
        Announcer.announce(said);
    }

    private Component settings() {
        var link = new Anchor("/" + NotificationRoutes.SETTINGS, getTranslation("notifications.settings.link"));
        link.addClassName("kp-target");
        return link;
    }

    private Button markAll() {
        return new Button(
                getTranslation("notifications.inbox.mark-all"),
                new Icon("check"),
                click -> saved(getTranslation("notifications.inbox.marked", inbox.markAllRead())));
    }

    private Button more() {
        return new Button(getTranslation("notifications.inbox.more"), click -> {
            shown = Math.min(shown + PAGE, Inbox.LARGEST_PAGE - 1);
            refresh();
        });
    }
}
