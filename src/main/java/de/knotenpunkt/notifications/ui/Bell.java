package de.knotenpunkt.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.notifications.Inbox;
import de.knotenpunkt.notifications.NotificationRoutes;
import de.knotenpunkt.notifications.UnreadWatch;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Leads to the inbox and says how much in it is unread. The number comes by push, the first one as well: building a page
 * asks the database for nothing here.
 */
class Bell extends Anchor {

    private static final int MOST_SHOWN = 99;

    private final transient UnreadWatch watch;
    private final PersonId person;
    private final Span number = new Span();
    private int shown = UnreadWatch.UNKNOWN;
    private int turns;
    private transient @Nullable Runnable stop;

    Bell(Inbox inbox, UnreadWatch watch, PersonId person) {
        super("/" + NotificationRoutes.INBOX);
        this.watch = watch;
        this.person = person;
        addClassName("kp-bell");
        number.addClassName("kp-dot");
        number.getElement().setAttribute("aria-hidden", "true");
        number.setVisible(false);
        add(new Icon("bell"), number);
        getElement().setAttribute("aria-label", getTranslation("notifications.inbox.title"));
        Keys.bind(this, NotificationKeys.OPEN);
        InboxChanged.listen(this, InboxChanged.How.TURNED, () -> {
            show(inbox.unread());
            listen();
        });
    }

    private void show(int unread) {
        shown = unread;
        number.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
        number.setVisible(unread > 0);
        getElement().setAttribute("aria-label", getTranslation("notifications.bell", unread));
    }

    /** Runs with the lock of the page, pushed to the browser; asks nobody, so that a push is no activity of the person. */
    private void told(int unread) {
        var more = shown != UnreadWatch.UNKNOWN && unread > shown;
        show(unread);
        if (more) {
            Announcer.announce(getTranslation("notifications.bell.more", unread));
            InboxChanged.say(InboxChanged.How.ARRIVED);
        }
    }

    /** From now on told of every number but the one shown; what is still on its way from before counts no more. */
    private void listen() {
        silence();
        var turn = ++turns;
        getUI().ifPresent(page -> stop = watch.watch(
                person,
                shown,
                unread -> page.access(() -> {
                    if (turn == turns) {
                        told(unread);
                    }
                })));
    }

    private void silence() {
        var watching = stop;
        if (watching != null) {
            watching.run();
            stop = null;
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listen();
        watch.wake();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        silence();
    }
}
