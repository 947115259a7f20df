package de.knotenpunkt.followups.ui;

import de.knotenpunkt.shared.ui.ShortcutGroup;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shortcuts of the Wiedervorlagen. */
@Component
class FollowUpKeys implements ShortcutGroup {

    static final String SET = "w";

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String titleKey() {
        return "followups.list.title";
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut(SET, "followups.keys.set"));
    }
}
