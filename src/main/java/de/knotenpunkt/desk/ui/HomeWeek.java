package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.shared.ui.DayMarks;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.shared.ui.TimeText;
import de.knotenpunkt.tasklists.TaskFilter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The next ten working days with one's own Fristen and what other modules mark; what ends on a free day stands on the working day before. */
final class HomeWeek extends Composite<SectionCard> {

    private static final TaskFilter OWN = TaskFilter.OPEN.withMine(true);

    private final HomeDay.Day day;
    private final List<DayMarks> others;

    HomeWeek(HomeDay.Day day, List<DayMarks> others) {
        this.day = day;
        this.others = others;
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
        var legends = new Div(legend("flag", getTranslation("tasks.home.week.due")));
        legends.addClassName("kp-row");
        others.forEach(other -> legends.add(legend(other.icon(), other.meaning())));
        return new SectionCard(getTranslation("tasks.home.week"))
                .icon(new Icon("event"))
                .action(legends)
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
        addOthers(marks, index == 0 ? LocalDate.MIN : first, last);
        return item;
    }

    private void addOthers(Div marks, LocalDate from, LocalDate to) {
        for (var other : others) {
            var count = other.until(to).entrySet().stream()
                    .filter(mark -> !mark.getKey().isBefore(from))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (count > 0) {
                marks.add(mark(other.list(from, to), other.icon(), count, other.spoken(count)));
            }
        }
    }

    private void addMark(Div marks, TaskFilter filter, int count, String tone) {
        if (count == 0) {
            return;
        }
        var mark = mark(
                HomeTexts.list(filter),
                "flag",
                count,
                tone.equals("over")
                        ? getTranslation("tasks.home.overdue.spoken", count)
                        : getTranslation("tasks.home.week.spoken", count));
        if (!tone.isEmpty()) {
            mark.addClassName("kp-due-" + tone);
        }
        marks.add(mark);
    }

    private static Anchor mark(String address, String icon, int count, String spoken) {
        var mark = new Anchor(address, new Icon(icon).styled("kp-icon-s"), new Span(HomeTexts.number(count)));
        mark.addClassName("kp-mark-day");
        mark.setAriaLabel(spoken);
        return mark;
    }

    private static Span legend(String icon, String meaning) {
        var legend = new Span(new Icon(icon).styled("kp-icon-s"), new Span(meaning));
        legend.addClassName("kp-fact");
        return legend;
    }
}
