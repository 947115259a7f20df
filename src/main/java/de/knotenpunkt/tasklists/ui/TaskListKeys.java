package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import de.knotenpunkt.shared.ui.ShortcutGroup;
import java.util.List;

/** Shortcuts of the list; the page's script {@code list.js} acts on them. */
@SpringComponent
class TaskListKeys implements ShortcutGroup {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "tasks.list.keys";
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("j", "tasks.list.keys.down"),
                new Shortcut("k", "tasks.list.keys.up"),
                new Shortcut("Enter", "tasks.list.keys.open"),
                new Shortcut("x", "tasks.list.keys.choose"),
                new Shortcut("Umschalt+x", "tasks.list.keys.choose-range"),
                new Shortcut("f", "tasks.list.keys.filter"));
    }
}
