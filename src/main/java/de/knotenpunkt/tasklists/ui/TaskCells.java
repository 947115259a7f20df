package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.shared.ui.DueChip;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.PersonChip;
import de.knotenpunkt.shared.ui.Props;
import de.knotenpunkt.shared.ui.TimeText;
import de.knotenpunkt.shared.ui.UnitChip;
import de.knotenpunkt.tasklists.TaskColumn;
import de.knotenpunkt.tasklists.TaskRow;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.ui.PriorityMark;
import de.knotenpunkt.tasks.ui.StatusBadge;
import de.knotenpunkt.tasks.ui.TaskNames;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.time.Clock;
import java.time.LocalDate;

/** What a line of a list shows, column by column, and as a card where there is room for one column only. */
@SpringComponent
class TaskCells {

    private final TaskNames names;
    private final Clock clock;

    TaskCells(TaskNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    Component cell(TaskColumn column, TaskRow row) {
        return switch (column) {
            case NUMBER -> number(row);
            case SUBJECT -> title(row);
            case STATUS -> status(row);
            case LEAD_UNIT -> unit(row.leadUnit());
            case ASSIGNEE -> assignee(row);
            case PRIORITY -> new PriorityMark(row.priority());
            case DUE -> due(row);
            case CHANGED -> new TimeText(row.changedAt(), GermanDate.recently(row.changedAt(), LocalDate.now(clock)));
        };
    }

    Component card(TaskRow row) {
        var card = new Div(title(row), status(row), due(row), assignee(row), unit(row.leadUnit()));
        card.addClassName("kp-cell-card");
        return card;
    }

    private static Component number(TaskRow row) {
        var number = new Span(row.number().value());
        number.addClassName("kp-cell-number");
        return number;
    }

    private static Component title(TaskRow row) {
        var title = new Div(
                PriorityMark.icon(row.priority()), new Anchor("/" + TaskRoutes.detail(row.number()), row.subject()));
        title.addClassName("kp-cell-title");
        if (row.visibility() != VisibilityClass.INTERNAL) {
            title.add(Icon.named("lock", TaskTexts.text("tasks.list.restricted")));
        }
        return title;
    }

    private static Component status(TaskRow row) {
        return new StatusBadge(row.status(), row.dormant(), row.discarded());
    }

    private Component unit(UnitCode code) {
        return UnitChip.small(TaskTexts.of(code), names.unitName(code));
    }

    private static Component assignee(TaskRow row) {
        var name = row.assigneeName();
        return name == null ? Props.unset() : new PersonChip(name, row.assigneeActive());
    }

    private Component due(TaskRow row) {
        var today = LocalDate.now(clock);
        return row.status().isOpen() && !row.dormant()
                ? new DueChip(row.dueOn(), today)
                : DueChip.settled(row.dueOn(), today);
    }
}
