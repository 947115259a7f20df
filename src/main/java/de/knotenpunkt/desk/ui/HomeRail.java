package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.knotenpunkt.desk.TaskDesk;
import de.knotenpunkt.shared.ui.HomeCard;
import de.knotenpunkt.tasklists.TaskLists;
import de.knotenpunkt.tasks.ui.TaskNames;
import java.util.Optional;

/** UC-032: load for those who lead, what was changed last for everybody. */
@org.springframework.stereotype.Component
class HomeRail implements HomeCard {

    private static final int CHANGES = 5;

    private final HomeDay day;
    private final TaskDesk desk;
    private final TaskLists lists;
    private final TaskNames names;

    HomeRail(HomeDay day, TaskDesk desk, TaskLists lists, TaskNames names) {
        this.day = day;
        this.desk = desk;
        this.lists = lists;
        this.names = names;
    }

    @Override
    public Region region() {
        return Region.RAIL;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create() {
        return day.get().map(this::rail);
    }

    private Component rail(HomeDay.Day today) {
        var rail = new Div();
        rail.addClassName("kp-rail");
        if (!today.departments().isEmpty()) {
            var load = desk.load(today.departments());
            if (!load.isEmpty()) {
                rail.add(new HomeLoad(load, today.departments(), names));
            }
        }
        rail.add(new HomeChanges(lists.recentlyChanged(CHANGES), today.today()));
        return rail;
    }
}
