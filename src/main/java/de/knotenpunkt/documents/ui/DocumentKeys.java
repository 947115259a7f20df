package de.knotenpunkt.documents.ui;

import de.knotenpunkt.shared.ui.ShortcutGroup;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shortcuts of documents. */
@Component
class DocumentKeys implements ShortcutGroup {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "documents.list.title";
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("h", "documents.keys.upload"),
                new Shortcut("d", "documents.keys.attach"),
                new Shortcut("e", "documents.keys.edit"));
    }
}
