package de.knotenpunkt.followups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Says to every part of the page that shows Wiedervorlagen that they are others now. */
final class FollowUpsChanged extends ComponentEvent<UI> {

    private FollowUpsChanged(UI page) {
        super(page, false);
    }

    static void say() {
        var page = UI.getCurrentOrThrow();
        ComponentUtil.fireEvent(page, new FollowUpsChanged(page));
    }

    /** Lets the part refresh itself as long as it is on a page. */
    static void refresh(Component part, Runnable refresh) {
        part.addAttachListener(attached -> {
            Registration listening =
                    ComponentUtil.addListener(attached.getUI(), FollowUpsChanged.class, change -> refresh.run());
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
        });
    }
}
