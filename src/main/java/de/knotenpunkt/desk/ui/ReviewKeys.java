package de.knotenpunkt.desk.ui;

import de.knotenpunkt.shared.ui.ShortcutGroup;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shortcuts of the review page, beside those of the steps. */
@Component
class ReviewKeys implements ShortcutGroup {

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String titleKey() {
        return "tasks.review.title";
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("j", "tasks.review.keys.next"),
                new Shortcut("k", "tasks.review.keys.previous"),
                new Shortcut("Enter", "tasks.review.keys.open"));
    }
}
