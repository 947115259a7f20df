package de.knotenpunkt.desk;

import de.knotenpunkt.shared.DigestFigure;
import de.knotenpunkt.shared.DigestSource;
import de.knotenpunkt.tasklists.HitWish;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskListAddress;
import de.knotenpunkt.tasklists.TaskLists;
import java.util.List;
import org.springframework.stereotype.Component;

/** The three numbers of a head: what the units have open, what of it is overdue, what waits for the head's own word. */
@Component
class FiguresOfWeek implements DigestSource {

    private final TaskDesk desk;
    private final TaskLists lists;

    FiguresOfWeek(TaskDesk desk, TaskLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @Override
    public List<DigestFigure> figures() {
        var departments = desk.departments();
        if (departments.isEmpty()) {
            return List.of();
        }
        var open = TaskFilter.OPEN.withUnits(departments);
        var overdue = open.withOverdue(true);
        var waiting = TaskFilter.ALL.withWaiting(true);
        var counts = lists.counts(List.of(HitWish.exact(open), HitWish.exact(overdue), HitWish.exact(waiting)));
        return List.of(
                figure("tasks.digest.open", open, counts.get(0).value()),
                figure("tasks.digest.overdue", overdue, counts.get(1).value()),
                figure("tasks.digest.waiting", waiting, counts.get(2).value()));
    }

    private static DigestFigure figure(String label, TaskFilter filter, long number) {
        return new DigestFigure(label, number, TaskListAddress.of(filter));
    }
}
