package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.knotenpunkt.desk.DeskScope;
import de.knotenpunkt.desk.WaitingRow;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.HomeCard;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.tasklists.HitWish;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskLists;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.ui.TaskNames;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** UC-032: for those who lead, three numbers first; each leads to its list. */
@org.springframework.stereotype.Component
class HomeNumbers implements HomeCard {

    private static final int FEW = 3;

    private final HomeDay day;
    private final TaskLists lists;
    private final TaskNames names;

    HomeNumbers(HomeDay day, TaskLists lists, TaskNames names) {
        this.day = day;
        this.lists = lists;
        this.names = names;
    }

    @Override
    public Region region() {
        return Region.NUMBERS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create() {
        return day.get().filter(today -> today.scope() != DeskScope.OWN).map(this::numbers);
    }

    private Component numbers(HomeDay.Day today) {
        var county = today.scope() == DeskScope.COUNTY;
        var led = TaskFilter.OPEN.withUnits(county ? Set.of() : today.departments());
        var overdue = led.withOverdue(true);
        var later = led.withDue(today.today(), today.today().plusDays(HomeDay.LATER));
        var counts = lists.counts(List.of(HitWish.exact(overdue), HitWish.exact(later)));
        var row = new Div();
        row.addClassName("kp-number-row");
        if (!county) {
            row.add(decisions(today));
        } else if (!today.waiting().isEmpty()) {
            row.add(waiting(today));
        }
        row.add(
                new HomeNumber(
                        HomeTexts.list(overdue),
                        new Icon("alarm").styled("kp-red-text"),
                        county
                                ? TaskTexts.text("tasks.home.number.overdue-open")
                                : TaskTexts.text("tasks.home.number.overdue-in", units(today)),
                        HomeTexts.number(counts.getFirst()),
                        TaskTexts.text("tasks.home.number.overdue.text")),
                new HomeNumber(
                        HomeTexts.list(later),
                        new Icon("clock").styled("kp-amber-text"),
                        TaskTexts.text("tasks.home.number.later", HomeDay.LATER),
                        HomeTexts.number(counts.getLast()),
                        TaskTexts.text(
                                "tasks.home.number.later.text",
                                GermanDate.full(today.today().plusDays(HomeDay.LATER)))));
        return row;
    }

    private static HomeNumber decisions(HomeDay.Day today) {
        return new HomeNumber(
                        "/" + TaskRoutes.REVIEW,
                        new Icon("review"),
                        TaskTexts.text("tasks.home.number.decisions"),
                        HomeTexts.number(today.decisions(), today.waiting().size()),
                        oldest(today.decisions()))
                .lead();
    }

    private static HomeNumber waiting(HomeDay.Day today) {
        return new HomeNumber(
                        HomeTexts.list(TaskFilter.ALL.withWaiting(true)),
                        new Icon("user"),
                        TaskTexts.text("tasks.home.number.waiting"),
                        HomeTexts.number(today.waiting(), today.waiting().size()),
                        oldest(today.waiting()))
                .lead();
    }

    private static String oldest(List<WaitingRow> rows) {
        if (rows.isEmpty()) {
            return TaskTexts.text("tasks.home.number.nothing");
        }
        var behalf =
                (int) rows.stream().filter(row -> !row.onBehalfOf().isEmpty()).count();
        var age = rows.getFirst().workingDays();
        return behalf == 0
                ? TaskTexts.text("tasks.home.number.oldest", age)
                : TaskTexts.text("tasks.home.number.oldest-behalf", age, behalf);
    }

    private String units(HomeDay.Day today) {
        return today.departments().size() > FEW
                ? TaskTexts.text("tasks.home.number.your-units")
                : today.departments().stream().map(this::brief).collect(Collectors.joining(", "));
    }

    private String brief(UnitCode unit) {
        return names.brief(unit);
    }
}
