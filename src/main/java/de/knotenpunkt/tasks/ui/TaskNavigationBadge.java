package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.knotenpunkt.shared.ui.NavigationBadge;
import de.knotenpunkt.tasks.TaskFilter;
import de.knotenpunkt.tasks.TaskLists;
import de.knotenpunkt.tasks.TaskRoutes;
import java.util.List;
import java.util.Optional;

/** How many tasks wait for the person at the screen. */
@SpringComponent
class TaskNavigationBadge implements NavigationBadge {

    private static final int EXACT = 99;

    private final TaskLists lists;

    TaskNavigationBadge(TaskLists lists) {
        this.lists = lists;
    }

    @Override
    public String route() {
        return TaskRoutes.LIST;
    }

    @Override
    public Optional<Waiting> waiting() {
        var waiting = lists.counts(List.of(TaskFilter.ALL.withWaiting(true)), EXACT)
                .getFirst()
                .value();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Waiting(waiting, I18NProvider.translate("tasks.list.waiting", waiting)));
    }
}
