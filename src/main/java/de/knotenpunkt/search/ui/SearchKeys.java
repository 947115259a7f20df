package de.knotenpunkt.search.ui;

import de.knotenpunkt.shared.ui.ShortcutGroup;
import java.util.List;
import org.springframework.stereotype.Component;

/** The key of the search box, for the help. */
@Component
class SearchKeys implements ShortcutGroup {

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String titleKey() {
        return "search.keys.title";
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("/", "search.keys.box"), new Shortcut("Enter", "search.keys.find"));
    }
}
