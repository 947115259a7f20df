package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Component;
import de.knotenpunkt.desk.DeskScope;
import de.knotenpunkt.shared.ui.HomeCard;
import de.knotenpunkt.tasklists.TaskLists;
import java.util.Optional;

/** UC-032: how many tasks there are in each state, for those whom the whole county concerns. */
@org.springframework.stereotype.Component
class HomeStatesCard implements HomeCard {

    private final HomeDay day;
    private final TaskLists lists;

    HomeStatesCard(HomeDay day, TaskLists lists) {
        this.day = day;
        this.lists = lists;
    }

    @Override
    public Region region() {
        return Region.RAIL;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> create() {
        return day.get().filter(today -> today.scope() == DeskScope.COUNTY).map(today -> new HomeStates(lists));
    }
}
