package de.knotenpunkt.desk.ui;

import de.knotenpunkt.desk.TaskDesk;
import de.knotenpunkt.desk.WaitingRow;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.ui.StepActs;
import de.knotenpunkt.tasks.ui.TaskNames;
import de.knotenpunkt.tasks.ui.TaskPage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the review page reads and is made of. */
@Component
class ReviewDesk {

    private final HomeDay day;
    private final TaskService tasks;
    private final TaskDesk desk;
    private final StepActs acts;
    private final TaskNames names;
    private final Clock clock;

    ReviewDesk(HomeDay day, TaskService tasks, TaskDesk desk, StepActs acts, TaskNames names, Clock clock) {
        this.day = day;
        this.tasks = tasks;
        this.desk = desk;
        this.acts = acts;
        this.names = names;
        this.clock = clock;
    }

    /** What waits for a word, oldest first. */
    List<WaitingRow> decisions() {
        return day.waiting().stream().filter(WaitingRow::asksForDecision).toList();
    }

    TaskDetails details(TaskNumber number) {
        return tasks.details(number);
    }

    /** The task after a decision; as it was before if the decision took it out of sight. */
    TaskDetails afterwards(TaskDetails before) {
        try {
            return tasks.details(before.number());
        } catch (NotFound outOfSight) {
            return before;
        }
    }

    ReviewRecord record(WaitingRow row, TaskDetails details) {
        var load = desk.load(Set.of(details.content().leadUnit().department()));
        return new ReviewRecord(row, details, load, names, LocalDate.now(clock));
    }

    ReviewDecision decision(TaskPage page) {
        return new ReviewDecision(page, acts, names);
    }
}
