package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import de.knotenpunkt.shared.ui.DayMarks;
import de.knotenpunkt.shared.ui.HomeCard;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.tasks.TaskEntry;
import de.knotenpunkt.tasks.TaskId;
import de.knotenpunkt.tasks.ui.TaskNames;
import de.knotenpunkt.tasks.ui.TaskQuickEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** UC-031: what waits, what is late, what is due soon: the main column of Mein Tag. */
@org.springframework.stereotype.Component
class HomeMain implements HomeCard {

    private final HomeDay day;
    private final TaskEntry entry;
    private final TaskQuickEntry quickEntry;
    private final TaskNames names;
    private final List<DayMarks> marks;

    HomeMain(HomeDay day, TaskEntry entry, TaskQuickEntry quickEntry, TaskNames names, List<DayMarks> marks) {
        this.day = day;
        this.entry = entry;
        this.quickEntry = quickEntry;
        this.names = names;
        this.marks =
                marks.stream().sorted(Comparator.comparing(DayMarks::order)).toList();
    }

    @Override
    public Region region() {
        return Region.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create() {
        return day.get().map(this::column);
    }

    private Component column(HomeDay.Day today) {
        var column = new Div();
        column.addClassName("kp-col");
        if (entry.available()) {
            column.add(new QuickLine(quickEntry, entry.proposal(), names));
        }
        if (!today.departments().isEmpty()) {
            column.add(HomeWaiting.decisions(today, names));
        }
        HomeWaiting.others(today, names).ifPresent(column::add);
        HomeDue.overdue(today).ifPresent(column::add);
        HomeDue.soon(today).ifPresent(column::add);
        if (entry.available()) {
            column.add(new HomeWeek(today, marks));
        }
        RecordsChanged.refresh(column, TaskId.KIND, () -> UI.getCurrentOrThrow().refreshCurrentRoute(false));
        return column;
    }
}
