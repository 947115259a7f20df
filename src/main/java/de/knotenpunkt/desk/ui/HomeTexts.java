package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import de.knotenpunkt.desk.WaitingRow;
import de.knotenpunkt.tasklists.HitCount;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskListAddress;
import de.knotenpunkt.tasklists.TaskLists;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.util.List;

/** Words and links that the cards of the start page share. */
final class HomeTexts {

    private HomeTexts() {}

    /** Such as {@code 7} or {@code mehr als 1.000}. */
    static String number(HitCount count) {
        return count.more()
                ? TaskTexts.text("tasks.home.more-than", count.value())
                : TaskTexts.text("tasks.home.number", count.value());
    }

    static String number(int count) {
        return number(new HitCount(count, false));
    }

    /** Of rows that were read up to the largest page: a full page may hide more. */
    static String number(List<?> rows, int read) {
        return number(new HitCount(rows.size(), read >= TaskLists.LARGEST_PAGE));
    }

    static String list(TaskFilter filter) {
        return "/" + TaskListAddress.of(filter);
    }

    static String detail(TaskNumber number) {
        return "/" + TaskRoutes.detail(number);
    }

    /** Where one decides; everything else is done on the task's own page. */
    static String act(WaitingRow row) {
        return row.asksForDecision()
                ? "/" + TaskRoutes.review(row.task().number())
                : detail(row.task().number());
    }

    /** What is wanted of the person it waits for. */
    static String wanted(WaitingRow row) {
        return TaskTexts.text("tasks.waiting." + row.reason());
    }

    /** A number that leads to its list. */
    static Anchor numberLink(String href, String number, String spoken) {
        var link = new Anchor(href, number);
        link.setAriaLabel(spoken);
        return link;
    }
}
