package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskListAddress;
import de.knotenpunkt.tasklists.TaskListQuery;
import de.knotenpunkt.tasklists.TaskRow;
import de.knotenpunkt.tasklists.TaskSort;
import de.knotenpunkt.tasks.ui.StatusBadge;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.time.LocalDate;
import java.util.List;

/** What was changed last among everything the person may see. */
final class HomeChanges extends Composite<SectionCard> {

    HomeChanges(List<TaskRow> rows, LocalDate today) {
        if (rows.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("tasks.home.changes.empty")));
            return;
        }
        var thread = new OrderedList();
        thread.addClassName("kp-history");
        rows.forEach(row -> thread.add(item(row, today)));
        getContent().add(thread);
    }

    @Override
    protected SectionCard initContent() {
        var all = "/" + TaskListAddress.of(TaskListQuery.of(TaskFilter.ALL).sortedBy(TaskSort.CHANGED, true));
        var more = new Anchor(all, getTranslation("tasks.home.changes.more"));
        more.setAriaLabel(getTranslation("tasks.home.changes.more.spoken"));
        return new SectionCard(getTranslation("tasks.home.changes"))
                .icon(new Icon("history").styled("kp-petrol-text"))
                .action(more);
    }

    private ListItem item(TaskRow row, LocalDate today) {
        var knot = new Span(new Icon(StatusBadge.symbol(row.status(), row.dormant())));
        knot.addClassName("kp-knot");
        var what = new Div(
                new Anchor(HomeTexts.detail(row.number()), row.subject()),
                new Span(" "),
                Html.span(TaskTexts.of(row.status(), row.dormant(), row.discarded()), "kp-muted"));
        var when = Html.span(
                getTranslation(
                        "tasks.home.changes.by", row.changedByName(), GermanDate.recently(row.changedAt(), today)),
                "kp-meta");
        var item = new ListItem(knot, what, when);
        item.addClassName("kp-change");
        return item;
    }
}
