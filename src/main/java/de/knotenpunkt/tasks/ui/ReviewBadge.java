package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import de.knotenpunkt.shared.ui.NavigationBadge;
import de.knotenpunkt.tasks.DeskScope;
import de.knotenpunkt.tasks.TaskDesk;
import de.knotenpunkt.tasks.TaskEntry;
import de.knotenpunkt.tasks.TaskLists;
import de.knotenpunkt.tasks.TaskRoutes;
import java.util.Optional;

/** "Prüfung" in the navigation: for heads, who stands in for them, and the coordination. */
@SpringComponent
class ReviewBadge implements NavigationBadge {

    private final TaskLists lists;
    private final TaskDesk desk;
    private final TaskEntry entry;
    private final HomeDay day;

    ReviewBadge(TaskLists lists, TaskDesk desk, TaskEntry entry, HomeDay day) {
        this.lists = lists;
        this.desk = desk;
        this.entry = entry;
        this.day = day;
    }

    @Override
    public String route() {
        return TaskRoutes.REVIEW;
    }

    @Override
    public boolean visible() {
        return lists.decides() || entry.available() && desk.scope() == DeskScope.COUNTY;
    }

    @Override
    public Optional<Waiting> waiting() {
        var count = day.decisions().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Waiting(count, TaskTexts.text("tasks.review.badge", count)));
    }
}
