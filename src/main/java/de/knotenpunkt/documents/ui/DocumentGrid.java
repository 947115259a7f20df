package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import de.knotenpunkt.documents.DocumentLists;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.documents.DocumentRow;
import de.knotenpunkt.documents.DocumentSort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Documents below each other, loaded where one looks. Sorting by a heading is a wish that the page decides on. */
class DocumentGrid extends Grid<DocumentRow> {

    private static final int PAGE = 50;
    private static final int NARROW = 760;

    /** Below this width in pixels the title needs the room of what can be seen on the document's page as well. */
    private static final int MEDIUM = 1240;

    private static final Set<String> SPARED = Set.of("UNIT", "DATE", "LINKS");

    private final DocumentLists lists;
    private final List<Column<DocumentRow>> wide = new ArrayList<>();
    private final Column<DocumentRow> card;
    private final GridLazyDataView<DocumentRow> data;
    private DocumentQuery shown = DocumentQuery.USUAL;

    DocumentGrid(DocumentLists lists, DocumentCells cells, Consumer<DocumentQuery> onSort) {
        this.lists = lists;
        getElement().setAttribute("aria-label", getTranslation("documents.list.grid"));
        getElement().setAttribute("data-kp-list", true);
        setPageSize(PAGE);
        setMultiSort(false);
        setSelectionMode(SelectionMode.NONE);
        column("TITLE", cells::title, "15rem").setFlexGrow(1).setRowHeader(true).setSortable(true);
        column("CATEGORY", cells::category, "11rem");
        column("UNIT", cells::unit, "5.5rem");
        column("READERS", cells::readers, "10.5rem");
        column("VERSION", cells::version, "5.25rem");
        column("CHANGED", cells::changed, "10rem").setSortable(true);
        column("DATE", cells::date, "7rem").setSortable(true);
        column("LINKS", cells::links, "5.5rem");
        card = addColumn(new ComponentRenderer<>(cells::card))
                .setFlexGrow(1)
                .setHeader(getTranslation("documents.list.card"))
                .setRowHeader(true);
        card.setVisible(false);
        data =
                setItems(request -> lists
                        .page(shown.filter(), shown.sort(), shown.descending(), request.getOffset(), request.getLimit())
                        .stream());
        data.setIdentifierProvider(DocumentRow::id);
        addItemClickListener(click -> getUI().ifPresent(
                        ui -> ui.navigate(DocumentRoutes.detail(click.getItem().id()))));
        addSortListener(event -> {
            if (event.isFromClient()) {
                onSort.accept(sorted(event.getSortOrder()));
            }
        });
    }

    /** Shows another list, or the same one anew. */
    void show(DocumentQuery query, int hits) {
        shown = query;
        if (hits > DocumentLists.EXACT) {
            data.setItemCountEstimate(hits + PAGE);
        } else {
            data.setItemCountCallback(request -> hits);
        }
        wide.stream()
                .filter(column -> query.sort().name().equals(column.getKey()))
                .findFirst()
                .ifPresent(column -> sort(List.of(new GridSortOrder<>(
                        column, query.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))));
        data.refreshAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Signal.effect(this, () -> {
            var width = event.getUI().getPage().windowSizeSignal().get().width();
            layOut(width > 0 && width <= NARROW, width > 0 && width <= MEDIUM);
        });
        getElement().executeJs("window.knotenpunktList?.attach(this, $0)", getTranslation("documents.list.sort-by"));
    }

    private void layOut(boolean narrow, boolean medium) {
        wide.forEach(column -> column.setVisible(!narrow && !(medium && SPARED.contains(column.getKey()))));
        card.setVisible(narrow);
        getElement().getClassList().set("kp-cards", narrow);
    }

    private Column<DocumentRow> column(String key, SerializableFunction<DocumentRow, Component> cell, String width) {
        var column = addColumn(new ComponentRenderer<>(cell))
                .setKey(key)
                .setHeader(getTranslation("documents.list.column." + key))
                .setWidth(width)
                .setFlexGrow(0);
        wide.add(column);
        return column;
    }

    /** A third click on a heading takes the order back to the usual one. */
    private DocumentQuery sorted(List<GridSortOrder<DocumentRow>> orders) {
        return orders.stream()
                .findFirst()
                .map(order -> shown.sortedBy(
                        DocumentSort.valueOf(order.getSorted().getKey()),
                        order.getDirection() == SortDirection.DESCENDING))
                .orElseGet(() -> DocumentQuery.USUAL.with(shown.filter()));
    }
}
