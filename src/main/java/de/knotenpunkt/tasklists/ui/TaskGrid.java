package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.grid.AbstractGridMultiSelectionModel;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.selection.SelectionEvent;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import de.knotenpunkt.tasklists.HitCount;
import de.knotenpunkt.tasklists.TaskColumn;
import de.knotenpunkt.tasklists.TaskListQuery;
import de.knotenpunkt.tasklists.TaskLists;
import de.knotenpunkt.tasklists.TaskRow;
import de.knotenpunkt.tasks.TaskRoutes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tasks below each other, as many as there are, loaded where one looks. Sorting by a heading is a wish that the page
 * decides on, because the order belongs to its address.
 */
class TaskGrid extends Grid<TaskRow> {

    private static final int PAGE = 50;
    private static final int NARROW = 760;

    private final TaskLists lists;
    private final TaskCells cells;
    private final TaskSelection selection;
    private final Map<TaskColumn, Column<TaskRow>> columns = new EnumMap<>(TaskColumn.class);
    private final Column<TaskRow> card;
    private final GridLazyDataView<TaskRow> data;
    private TaskListQuery shown = TaskListQuery.USUAL;
    private List<TaskColumn> wanted = TaskColumn.USUAL;
    private boolean narrow;

    TaskGrid(TaskLists lists, TaskCells cells, SerializableConsumer<TaskListQuery> onSort) {
        this.lists = lists;
        this.cells = cells;
        getElement().setAttribute("aria-label", getTranslation("tasks.list.grid"));
        getElement().setAttribute("data-kp-list", true);
        setPageSize(PAGE);
        setMultiSort(false);
        setSelectionModel(new Choosing(), SelectionMode.MULTI);
        selection = new TaskSelection(this, this::rows);
        for (var column : TaskColumn.values()) {
            columns.put(column, column(column));
        }
        card = addColumn(new ComponentRenderer<>(cells::card))
                .setFlexGrow(1)
                .setHeader(getTranslation("tasks.list.card"))
                .setRowHeader(true);
        data = setItems(request -> rows(request.getOffset(), request.getLimit()).stream());
        data.setIdentifierProvider(TaskRow::id);
        addItemClickListener(click -> getUI().ifPresent(
                        ui -> ui.navigate(TaskRoutes.detail(click.getItem().number()))));
        addSortListener(event -> {
            if (event.isFromClient()) {
                onSort.accept(sorted(event.getSortOrder()));
            }
        });
        layOut();
    }

    /** Shows another list, or the same one anew. */
    void show(TaskListQuery query, HitCount hits) {
        if (!query.filter().equals(shown.filter())) {
            selection.clear();
        }
        shown = query;
        if (hits.more()) {
            data.setItemCountEstimate(hits.value() + PAGE);
        } else {
            data.setItemCountCallback(request -> hits.value());
        }
        columns.forEach((column, cell) -> {
            if (column.sort().filter(query.sort()::equals).isPresent()) {
                var direction = query.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
                sort(List.of(new GridSortOrder<>(cell, direction)));
            }
        });
        data.refreshAll();
    }

    /** Shows these columns, where there is room for columns. */
    void showColumns(List<TaskColumn> some) {
        wanted = some;
        layOut();
    }

    TaskSelection selection() {
        return selection;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Signal.effect(this, () -> {
            var width = event.getUI().getPage().windowSizeSignal().get().width();
            fit(width > 0 && width <= NARROW);
        });
        getElement().executeJs("window.knotenpunktList?.attach(this, $0)", getTranslation("tasks.list.sort-by"));
    }

    private void fit(boolean toOneColumn) {
        if (narrow != toOneColumn) {
            narrow = toOneColumn;
            layOut();
        }
    }

    private void layOut() {
        columns.forEach((column, cell) -> cell.setVisible(!narrow && wanted.contains(column)));
        card.setVisible(narrow);
        getElement().getClassList().set("kp-cards", narrow);
    }

    private List<TaskRow> rows(int offset, int limit) {
        return lists.page(shown.filter(), shown.sort(), shown.descending(), offset, limit);
    }

    private Column<TaskRow> column(TaskColumn column) {
        return addColumn(new ComponentRenderer<>(row -> cells.cell(column, row)))
                .setKey(column.name())
                .setHeader(getTranslation("tasks.list.column." + column.name()))
                .setSortable(column.sort().isPresent())
                .setRowHeader(column == TaskColumn.SUBJECT)
                .setWidth(width(column))
                .setFlexGrow(column == TaskColumn.SUBJECT ? 1 : 0);
    }

    /** The grid's own column of boxes is not used, see {@link TaskSelection}. */
    private final class Choosing extends AbstractGridMultiSelectionModel<TaskRow> {

        Choosing() {
            super(TaskGrid.this);
            setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
            getSelectionColumn().getElement().setProperty("hidden", true);
        }

        @Override
        protected void fireSelectionEvent(SelectionEvent<Grid<TaskRow>, TaskRow> event) {
            fireEvent((ComponentEvent<?>) event);
        }
    }

    private static String width(TaskColumn column) {
        return switch (column) {
            case NUMBER -> "8rem";
            case SUBJECT -> "16rem";
            case STATUS -> "9.75rem";
            case LEAD_UNIT -> "6.75rem";
            case ASSIGNEE -> "11.25rem";
            case PRIORITY -> "7.5rem";
            case DUE, CHANGED -> "11rem";
        };
    }

    /** A third click on a heading takes the order back to the usual one. */
    private TaskListQuery sorted(List<GridSortOrder<TaskRow>> orders) {
        return orders.stream()
                .findFirst()
                .flatMap(order -> TaskColumn.valueOf(order.getSorted().getKey())
                        .sort()
                        .map(sort -> shown.sortedBy(sort, order.getDirection() == SortDirection.DESCENDING)))
                .orElse(TaskListQuery.of(shown.filter()));
    }
}
