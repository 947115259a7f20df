package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.shared.ui.TimeText;
import de.knotenpunkt.tasks.TaskFilter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The next ten working days with one's own Fristen; what ends on a free day stands on the working day before. */
final class HomeWeek extends Composite<SectionCard> {

    private static final TaskFilter OWN = TaskFilter.OPEN.withMine(true);

    private final HomeDay.Day day;

    HomeWeek(HomeDay.Day day) {
        this.day = day;
        var days = day.workingDays();
        var strip = new OrderedList();
        strip.addClassName("kp-week");
        for (var index = 0; index < days.size(); index++) {
            var last = index + 1 < days.size() ? days.get(index + 1).minusDays(1) : days.get(index);
            strip.add(item(days.get(index), last, index));
        }
        getContent().add(strip);
    }

    @Override
    protected SectionCard initContent() {
        var legend = new Span(new Icon("flag").styled("kp-icon-s"), new Span(getTranslation("tasks.home.week.due")));
        legend.addClassName("kp-fact");
        return new SectionCard(getTranslation("tasks.home.week"))
                .icon(new Icon("event"))
                .action(legend)
                .flush();
    }

    private ListItem item(LocalDate first, LocalDate last, int index) {
        var label = Html.span("", "kp-day");
        label.add(new TimeText(first, GermanDate.weekday(first, day.today()).replace(",", "")));
        var marks = new Div();
        marks.addClassName("kp-marks");
        var item = new ListItem(label, marks);
        if (first.equals(day.today())) {
            item.addClassName("kp-today");
            item.getElement().setAttribute("aria-current", "date");
        }
        if (index > 0
                && first.getDayOfWeek()
                                .compareTo(day.workingDays().get(index - 1).getDayOfWeek())
                        < 0) {
            item.addClassName("kp-gap");
        }
        if (index == 0) {
            addMark(
                    marks,
                    OWN.withOverdue(true),
                    day.ownDueBetween(LocalDate.MIN, day.today().minusDays(1)),
                    "over");
            // a free day today: what ends before the first working day
            addMark(marks, OWN.withDue(day.today(), last), day.ownDueBetween(day.today(), last), "soon");
        } else {
            var soon = ChronoUnit.DAYS.between(day.today(), first) <= HomeDay.SOON;
            addMark(marks, OWN.withDue(first, last), day.ownDueBetween(first, last), soon ? "soon" : "");
        }
        return item;
    }

    private void addMark(Div marks, TaskFilter filter, int count, String tone) {
        if (count == 0) {
            return;
        }
        var mark = new Anchor(
                HomeTexts.list(filter), new Icon("flag").styled("kp-icon-s"), new Span(HomeTexts.number(count)));
        mark.addClassName("kp-mark-day");
        if (!tone.isEmpty()) {
            mark.addClassName("kp-due-" + tone);
        }
        mark.setAriaLabel(
                tone.equals("over")
                        ? getTranslation("tasks.home.overdue.spoken", count)
                        : getTranslation("tasks.home.week.spoken", count));
        marks.add(mark);
    }
}
