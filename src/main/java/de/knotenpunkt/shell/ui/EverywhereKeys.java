package de.knotenpunkt.shell.ui;

import de.knotenpunkt.shared.ui.ShortcutGroup;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shortcuts of every page. */
@Component
class EverywhereKeys implements ShortcutGroup {

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String titleKey() {
        return "shell.keys.everywhere";
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("?", "shell.keys.help"),
                new Shortcut("g m", "shell.keys.home"),
                new Shortcut("g a", "shell.keys.tasks"),
                new Shortcut("g w", "shell.keys.follow-ups"),
                new Shortcut("u", "shell.keys.undo"),
                new Shortcut("Esc", "shell.keys.escape"));
    }
}
