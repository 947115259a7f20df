package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.desk.WaitingRow;
import de.knotenpunkt.shared.ui.DueChip;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.tasklists.TaskRow;
import de.knotenpunkt.tasks.ui.PriorityMark;
import de.knotenpunkt.tasks.ui.TaskNames;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.time.LocalDate;
import java.util.List;

/** A task as one row of a card: what, why here, until when. */
final class HomeItem extends ListItem {

    private HomeItem(TaskRow task, String href, LocalDate today, List<Component> facts) {
        var meta = Html.div("kp-item-meta");
        facts.forEach(meta::add);
        var main = Html.div("kp-item-main", new Anchor(href, task.subject()), meta);
        add(PriorityMark.icon(task.priority()), main, due(task, today));
    }

    /** Something that waits, with what is wanted. */
    static HomeItem waiting(WaitingRow row, LocalDate today, TaskNames names) {
        var wanted = Html.span(HomeTexts.wanted(row), "kp-medium");
        var number = new Span(row.task().number().value());
        var unit = new Span(names.brief(row.task().leadUnit()));
        List<Component> facts =
                row.onBehalfOf().isEmpty() ? List.of(wanted, number, unit) : List.of(wanted, number, unit, behalf(row));
        return new HomeItem(row.task(), HomeTexts.act(row), today, facts);
    }

    /** The same with its age in working days first. */
    static HomeItem aged(WaitingRow row, LocalDate today, TaskNames names) {
        var item = waiting(row, today, names);
        item.addComponentAsFirst(age(row));
        return item;
    }

    /** One's own task, with where it stands. */
    static HomeItem own(TaskRow task, LocalDate today) {
        var status = new Span(TaskTexts.of(task.status(), task.dormant(), task.discarded()));
        var number = new Span(task.number().value());
        return new HomeItem(task, HomeTexts.detail(task.number()), today, List.of(status, number));
    }

    /** How long something has waited: figure over word, read out as one. */
    static Span age(WaitingRow row) {
        var days = row.workingDays();
        var age = new Span();
        age.addClassName("kp-age");
        age.add(Html.bold(String.valueOf(days)), new Span(TaskTexts.text("tasks.home.days", days)));
        return age;
    }

    static Span behalf(WaitingRow row) {
        return Html.span(TaskTexts.text("tasks.home.behalf", row.onBehalfOf()), "kp-badge", "kp-badge-s", "kp-violet");
    }

    /** Rows as the list of a card. */
    static UnorderedList list(List<HomeItem> items) {
        var list = new UnorderedList();
        list.addClassName("kp-items");
        items.forEach(list::add);
        return list;
    }

    private static DueChip due(TaskRow task, LocalDate today) {
        return task.status().isOpen() && !task.dormant()
                ? new DueChip(task.dueOn(), today).boxed()
                : DueChip.settled(task.dueOn(), today);
    }
}
