package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.FullHeight;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.tasklists.HitCount;
import de.knotenpunkt.tasklists.TaskColumn;
import de.knotenpunkt.tasklists.TaskExport;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskListAddress;
import de.knotenpunkt.tasklists.TaskListQuery;
import de.knotenpunkt.tasklists.TaskLists;
import de.knotenpunkt.tasklists.TaskRow;
import de.knotenpunkt.tasks.TaskAuthorities;
import de.knotenpunkt.tasks.TaskEntry;
import de.knotenpunkt.tasks.TaskId;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.workspace.SavedViews;
import de.knotenpunkt.workspace.ui.WindowPreferences;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * UC-020 to UC-025: find tasks, keep what was found as a view, change many at once, take the list along as a file or on
 * paper. The address holds what is shown.
 */
@Route(TaskRoutes.LIST)
@Menu(title = "tasks.list.title", icon = "tasks", order = MenuGroups.WORK + 1)
@RolesAllowed(TaskAuthorities.READ)
@JavaScript("context://list.js")
class TaskListView extends Div implements FullHeight, HasDynamicTitle, AfterNavigationObserver {

    /** Behind the question mark: the list as a plain table. */
    static final String PRINT = "druck";

    private final TaskLists lists;
    private final TaskCells cells;
    private final FilterChoices choices;
    private final TaskViewTabs tabs;
    private final TaskFilterBar filters;
    private final TaskGrid grid;
    private final TaskSelectionBar bar;
    private final ListSettings settings;
    private final EmptyState empty;
    private final Div list;
    private final Anchor printLink = new Anchor();
    private final Div paper = new Div();
    // read by downloads in threads of their own
    private volatile TaskListQuery query = TaskListQuery.USUAL;
    private volatile Set<TaskId> chosen = Set.of();
    private volatile List<TaskColumn> columns;
    private boolean counted;

    TaskListView(
            TaskLists lists,
            TaskCells cells,
            FilterChoices choices,
            SavedViews views,
            WindowPreferences preferences,
            TaskExport export,
            BulkDialogs dialogs,
            TaskEntry entry) {
        this.lists = lists;
        this.cells = cells;
        this.choices = choices;
        tabs = new TaskViewTabs(lists, views);
        filters = new TaskFilterBar(choices, this::filter);
        grid = new TaskGrid(lists, cells, this::go);
        settings = new ListSettings(preferences, this::go, this::showColumns);
        columns = settings.columns();
        grid.showColumns(columns);
        filters.addAtEnd(settings);
        empty = new EmptyState(
                getTranslation("tasks.list.empty"),
                new Button(getTranslation("tasks.list.filter.reset"), click -> go(TaskListQuery.USUAL)));
        list = new Div(grid, empty);
        list.addClassName("kp-list");
        bar = bar(export, dialogs, entry.available());
        grid.selection().onChange(this::reflectSelection);
        printLink.addClassName("kp-row");
        printLink.add(new Icon("print"), new Span(getTranslation("tasks.list.print.open")));
        var files = new ExportMenu(export, getTranslation("tasks.export.sentence"), () -> wish(Set.of()));
        add(
                new PageHead(getTranslation("tasks.list.title")).actions(files.and(printLink)),
                tabs,
                filters,
                list,
                bar,
                paper);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("tasks.list.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var wanted = TaskListAddress.read(parameters);
        if (!wanted.filter().equals(query.filter())) {
            grid.selection().clear(); // rows nobody sees any more must not be changed with the others
        }
        query = wanted;
        var onPaper = parameters.containsKey(PRINT);
        List.of(tabs, filters, list).forEach(part -> part.setVisible(!onPaper));
        paper.removeAll();
        if (onPaper) {
            paper.add(new TaskPrint(lists, cells, query, columns, choices.today()));
        } else {
            show(counted ? lists.count(query.filter()) : tabs.load(query));
            counted = true;
        }
    }

    private void show(HitCount hits) {
        filters.show(query.filter(), hits);
        tabs.mark(query);
        settings.show(query);
        var address = TaskListAddress.query(query);
        printLink.setHref("/" + TaskRoutes.LIST + "?" + (address.isEmpty() ? "" : address + "&") + PRINT);
        showRows(hits);
    }

    private void showRows(HitCount hits) {
        empty.setVisible(hits.value() == 0);
        grid.setVisible(hits.value() > 0);
        grid.show(query, hits);
    }

    private void showColumns(List<TaskColumn> some) {
        columns = some;
        grid.showColumns(some);
    }

    private TaskSelectionBar bar(TaskExport export, BulkDialogs dialogs, boolean mayChange) {
        var selection = grid.selection();
        var made = new TaskSelectionBar(selection::clear);
        if (mayChange) {
            made.act("flag", "tasks.bulk.due", () -> dialogs.due(selection.chosen(), this::afterBulk))
                    .act(
                            "priority-high",
                            "tasks.bulk.priority",
                            () -> dialogs.priority(selection.chosen(), this::afterBulk))
                    .act("user", "tasks.bulk.assignee", () -> dialogs.assignee(selection.chosen(), this::afterBulk));
        }
        made.and(new ExportMenu(export, getTranslation("tasks.export.chosen-sentence"), () -> wish(chosen)).small());
        return mayChange ? made.hint("tasks.bulk.hint") : made;
    }

    private void afterBulk() {
        grid.selection().clear();
        show(tabs.load(query));
    }

    private void reflectSelection() {
        chosen = grid.selection().chosen().stream().map(TaskRow::id).collect(Collectors.toSet());
        bar.show(chosen.size());
    }

    private ExportWish wish(Set<TaskId> only) {
        return new ExportWish(query, only, columns, getTranslation("tasks.list.title") + "-" + choices.today());
    }

    /** Goes to another list; the way back leads here. */
    private void go(TaskListQuery wanted) {
        getUI().ifPresent(
                        ui -> ui.navigate(TaskRoutes.LIST, QueryParameters.fromString(TaskListAddress.query(wanted))));
    }

    private void filter(TaskFilter filter, boolean typed) {
        var wanted = query.withFilter(filter);
        if (!typed) {
            go(wanted);
            return;
        }
        // letters are no steps to come back to: the address follows without a new entry in the history
        query = wanted;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(TaskListAddress.of(wanted))));
        show(lists.count(wanted.filter()));
    }
}
