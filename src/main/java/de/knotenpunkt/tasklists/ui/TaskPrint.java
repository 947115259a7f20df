package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.tasklists.HitCount;
import de.knotenpunkt.tasklists.TaskColumn;
import de.knotenpunkt.tasklists.TaskListAddress;
import de.knotenpunkt.tasklists.TaskListQuery;
import de.knotenpunkt.tasklists.TaskLists;
import java.time.LocalDate;
import java.util.List;

/**
 * The list on paper: a plain table, because the grid would print the rows that happen to be loaded. Longer lists than
 * {@link #MOST} rows are for a file.
 */
final class TaskPrint extends Div {

    static final int MOST = HitCount.EXACT;

    TaskPrint(TaskLists lists, TaskCells cells, TaskListQuery query, List<TaskColumn> columns, LocalDate today) {
        addClassName("kp-print-view");
        var print = new Button(
                getTranslation("tasks.list.print"), click -> getElement().executeJs("window.print()"));
        print.setPrefixComponent(new Icon("print"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(print, new Anchor("/" + TaskListAddress.of(query), getTranslation("tasks.list.print.back")));
        bar.addClassNames("kp-row", "kp-screen-only");
        var table = new NativeTable();
        table.addClassName("kp-table");
        head(table, columns);
        var shown = rows(table, lists, cells, query, columns);
        var order = SortSelect.label(new SortSelect.Order(query.sort(), query.descending()));
        add(bar, new Paragraph(getTranslation("tasks.list.print.sentence", shown, order, GermanDate.full(today))));
        if (shown == MOST) {
            add(new Paragraph(getTranslation("tasks.list.print.most", MOST)));
        }
        var wrap = new Div(table);
        wrap.addClassName("kp-table-wrap");
        wrap.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("tasks.list.grid"));
        add(wrap);
    }

    private void head(NativeTable table, List<TaskColumn> columns) {
        var row = table.getHead().addRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("tasks.list.column." + column.name()));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
    }

    private static int rows(
            NativeTable table, TaskLists lists, TaskCells cells, TaskListQuery query, List<TaskColumn> columns) {
        var body = table.getBody();
        int shown = 0;
        List<?> page;
        do {
            var rows = lists.page(query.filter(), query.sort(), query.descending(), shown, TaskLists.LARGEST_PAGE);
            for (var task : rows) {
                var row = body.addRow();
                columns.forEach(column -> {
                    Component content = cells.cell(column, task);
                    row.addDataCell().add(content);
                });
            }
            shown += rows.size();
            page = rows;
        } while (page.size() == TaskLists.LARGEST_PAGE && shown < MOST);
        return shown;
    }
}
