package de.knotenpunkt.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/**
 * What parts of a page tell each other about the inbox. No {@link de.knotenpunkt.shared.ui.RecordsChanged}: nothing else
 * of the page is another because of it, and a push must not make it ask the database.
 */
final class InboxChanged extends ComponentEvent<UI> {

    /** What happened. */
    enum How {
        /** The person marked lines as read or unread. */
        TURNED,
        /** Something came in while the page was open. */
        ARRIVED
    }

    private final How how;

    private InboxChanged(UI page, How how) {
        super(page, false);
        this.how = how;
    }

    static void say(How how) {
        var page = UI.getCurrentOrThrow();
        ComponentUtil.fireEvent(page, new InboxChanged(page, how));
    }

    /** Lets a part react as long as it is on a page. */
    static void listen(Component part, How how, Runnable reaction) {
        part.addAttachListener(attached -> {
            var listening = ComponentUtil.addListener(attached.getUI(), InboxChanged.class, change -> {
                if (change.how == how) {
                    reaction.run();
                }
            });
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
        });
    }
}
