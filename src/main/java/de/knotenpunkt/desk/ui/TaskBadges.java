package de.knotenpunkt.desk.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import de.knotenpunkt.desk.DeskScope;
import de.knotenpunkt.desk.TaskDesk;
import de.knotenpunkt.desk.WaitingRow;
import de.knotenpunkt.shared.ui.NavigationBadges;
import de.knotenpunkt.tasks.TaskEntry;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many tasks wait for the person at the screen, and on how many of them they decide. */
@SpringComponent
class TaskBadges implements NavigationBadges {

    private final TaskDesk desk;
    private final TaskEntry entry;
    private final HomeDay day;

    TaskBadges(TaskDesk desk, TaskEntry entry, HomeDay day) {
        this.desk = desk;
        this.entry = entry;
        this.day = day;
    }

    @Override
    public Set<String> routes() {
        return Set.of(TaskRoutes.LIST, TaskRoutes.REVIEW);
    }

    /** "Prüfung" is for heads, who stands in for them, and the coordination. */
    @Override
    public boolean visible(String route) {
        return !route.equals(TaskRoutes.REVIEW)
                || desk.decides()
                || entry.available() && desk.scope() == DeskScope.COUNTY;
    }

    @Override
    public Map<String, Waiting> waiting() {
        if (!desk.available()) {
            return Map.of();
        }
        var waiting = day.waiting();
        var tasks = waiting.stream().map(row -> row.task().id()).distinct().count();
        var decisions = waiting.stream().filter(WaitingRow::asksForDecision).count();
        return Stream.of(
                        Map.entry(
                                TaskRoutes.LIST, new Waiting((int) tasks, TaskTexts.text("tasks.list.waiting", tasks))),
                        Map.entry(
                                TaskRoutes.REVIEW,
                                new Waiting((int) decisions, TaskTexts.text("tasks.review.badge", decisions))))
                .filter(badge -> badge.getValue().count() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
