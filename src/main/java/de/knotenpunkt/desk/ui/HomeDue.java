package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskRow;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Cards of one's own tasks that are late or due soon; none where there is nothing. */
final class HomeDue {

    private static final int SHOWN = 6;
    private static final TaskFilter OWN = TaskFilter.OPEN.withMine(true);

    private HomeDue() {}

    static Optional<SectionCard> overdue(HomeDay.Day day) {
        var count = day.ownDueBetween(LocalDate.MIN, day.today().minusDays(1));
        var rows =
                day.ownSoon().stream().filter(row -> row.isOverdue(day.today())).toList();
        return card("overdue", new Icon("alarm").styled("kp-red-text"), count, OWN.withOverdue(true), rows, day);
    }

    static Optional<SectionCard> soon(HomeDay.Day day) {
        var until = day.today().plusDays(HomeDay.SOON);
        var rows = day.ownSoon().stream()
                .filter(row -> !row.isOverdue(day.today()))
                .toList();
        return card(
                "soon",
                new Icon("clock").styled("kp-amber-text"),
                day.ownDueBetween(day.today(), until),
                OWN.withDue(day.today(), until),
                rows,
                day);
    }

    private static Optional<SectionCard> card(
            String name, Icon icon, int count, TaskFilter filter, List<TaskRow> rows, HomeDay.Day day) {
        if (count == 0) {
            return Optional.empty();
        }
        Anchor link = HomeTexts.numberLink(
                HomeTexts.list(filter),
                HomeTexts.number(count),
                TaskTexts.text("tasks.home." + name + ".spoken", count));
        var card = new SectionCard(TaskTexts.text("tasks.home." + name))
                .icon(icon)
                .count(link)
                .flush();
        card.add(HomeItem.list(rows.stream()
                .limit(SHOWN)
                .map(row -> HomeItem.own(row, day.today()))
                .toList()));
        return Optional.of(card);
    }
}
