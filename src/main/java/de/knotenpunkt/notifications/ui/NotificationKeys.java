package de.knotenpunkt.notifications.ui;

import de.knotenpunkt.shared.ui.ShortcutGroup;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shortcuts of the inbox. */
@Component
class NotificationKeys implements ShortcutGroup {

    static final String OPEN = "g b";

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "notifications.inbox.title";
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut(OPEN, "notifications.keys.open"));
    }
}
