package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.FullHeight;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.tasks.HitCount;
import de.knotenpunkt.tasks.TaskAuthorities;
import de.knotenpunkt.tasks.TaskFilter;
import de.knotenpunkt.tasks.TaskListAddress;
import de.knotenpunkt.tasks.TaskListQuery;
import de.knotenpunkt.tasks.TaskLists;
import de.knotenpunkt.tasks.TaskRoutes;
import jakarta.annotation.security.RolesAllowed;

/** UC-020 to UC-026: find tasks, keep what was found as a view, change many at once, take them along as a file. */
@Route(TaskRoutes.LIST)
@Menu(title = "tasks.list.title", icon = "tasks", order = MenuGroups.WORK + 10)
@RolesAllowed(TaskAuthorities.READ)
class TaskListView extends Div implements FullHeight, HasDynamicTitle, AfterNavigationObserver {

    private final TaskLists lists;
    private final TaskViewTabs tabs;
    private final TaskFilterBar filters;
    private final TaskGrid grid;
    private final Div list = new Div();
    private final EmptyState empty;
    private TaskListQuery query = TaskListQuery.USUAL;

    TaskListView(TaskLists lists, TaskCells cells, FilterChoices choices) {
        this.lists = lists;
        tabs = new TaskViewTabs(lists);
        filters = new TaskFilterBar(choices, this::filter);
        grid = new TaskGrid(lists, cells, this::go);
        var order = new SortSelect(this::go);
        filters.addAtEnd(order);
        empty = new EmptyState(
                getTranslation("tasks.list.empty"),
                new Button(getTranslation("tasks.list.filter.reset"), click -> go(TaskListQuery.USUAL)));
        list.addClassName("kp-list");
        list.add(grid, empty);
        sort = order;
        add(new PageHead(getTranslation("tasks.list.title")), tabs, filters, list);
    }

    private final SortSelect sort;

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("tasks.list.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(TaskListAddress.read(event.getLocation().getQueryParameters().getParameters()));
    }

    private void show(TaskListQuery wanted) {
        query = wanted;
        var hits = lists.count(wanted.filter());
        filters.show(wanted.filter(), hits);
        tabs.mark(wanted);
        sort.show(wanted);
        show(wanted, hits);
    }

    private void show(TaskListQuery wanted, HitCount hits) {
        empty.setVisible(hits.value() == 0);
        grid.setVisible(hits.value() > 0);
        if (hits.value() > 0) {
            grid.show(wanted, hits);
        }
    }

    /** Goes to another list; the way back leads here. */
    private void go(TaskListQuery wanted) {
        getUI().ifPresent(
                        ui -> ui.navigate(TaskRoutes.LIST, QueryParameters.fromString(TaskListAddress.query(wanted))));
    }

    private void filter(TaskFilter filter, boolean typed) {
        var wanted = query.withFilter(filter);
        if (typed) {
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, new Location(TaskListAddress.of(wanted))));
            show(wanted);
        } else {
            go(wanted);
        }
    }
}
