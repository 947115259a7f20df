package de.knotenpunkt.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.notifications.Inbox;
import de.knotenpunkt.notifications.NotificationRoutes;
import de.knotenpunkt.notifications.UnreadWatch;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Keys;
import de.knotenpunkt.shared.ui.RecordsChanged;
import org.jspecify.annotations.Nullable;

/** Leads to the inbox and says how much in it is unread; told by push when that changes. */
class Bell extends Anchor {

    private static final int MOST_SHOWN = 99;

    private final Inbox inbox;
    private final UnreadWatch watch;
    private final PersonId person;
    private final Span number = new Span();
    private int shown;
    private @Nullable Runnable stop;

    Bell(Inbox inbox, UnreadWatch watch, PersonId person) {
        super("/" + NotificationRoutes.INBOX);
        this.inbox = inbox;
        this.watch = watch;
        this.person = person;
        addClassName("kp-bell");
        number.addClassName("kp-dot");
        number.getElement().setAttribute("aria-hidden", "true");
        add(new Icon("bell"), number);
        Keys.bind(this, NotificationKeys.OPEN);
        show(inbox.unread());
        RecordsChanged.refresh(this, InboxChanges.READ, () -> show(inbox.unread()));
    }

    private void show(int unread) {
        shown = unread;
        number.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
        number.setVisible(unread > 0);
        getElement().setAttribute("aria-label", getTranslation("notifications.bell", unread));
    }

    /** Runs with the lock of the page, pushed to the browser; asks nobody, so that a push is no activity of the person. */
    private void told(int unread) {
        var more = unread > shown;
        show(unread);
        if (more) {
            Announcer.announce(getTranslation("notifications.bell.more", unread));
            RecordsChanged.say(InboxChanges.ARRIVED);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI page = event.getUI();
        stop = watch.watch(person, shown, unread -> page.access(() -> told(unread)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        var watching = stop;
        if (watching != null) {
            watching.run();
        }
    }
}
