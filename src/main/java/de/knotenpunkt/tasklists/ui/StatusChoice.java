package de.knotenpunkt.tasklists.ui;

import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasks.TaskStatus;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the filter of states offers: all that are open together, or single ones. */
enum StatusChoice {
    OPEN(null),
    DRAFT(TaskStatus.DRAFT),
    ASSIGNED(TaskStatus.ASSIGNED),
    IN_REVIEW(TaskStatus.IN_REVIEW),
    IN_PROGRESS(TaskStatus.IN_PROGRESS),
    REPORTED_DONE(TaskStatus.REPORTED_DONE),
    RETURNED(TaskStatus.RETURNED),
    DONE(TaskStatus.DONE),
    REJECTED(TaskStatus.REJECTED),
    WITHDRAWN(TaskStatus.WITHDRAWN);

    private final @Nullable TaskStatus status;

    StatusChoice(@Nullable TaskStatus status) {
        this.status = status;
    }

    String key() {
        return status == null ? "tasks.list.filter.status.open" : "tasks.status." + status.name();
    }

    static Set<StatusChoice> read(TaskFilter filter) {
        var chosen = EnumSet.noneOf(StatusChoice.class);
        for (var choice : values()) {
            if (choice.status == null ? filter.openOnly() : filter.statuses().contains(choice.status)) {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    /** „Offen" and single states exclude each other: what was chosen last counts. */
    static TaskFilter write(TaskFilter filter, Set<StatusChoice> before, Set<StatusChoice> now) {
        if (now.contains(OPEN) && !before.contains(OPEN)) {
            return filter.withStatuses(Set.of()).withOpenOnly(true);
        }
        var single = now.stream()
                .map(choice -> choice.status)
                .filter(TaskStatus.class::isInstance)
                .collect(Collectors.toSet());
        return filter.withStatuses(single).withOpenOnly(single.isEmpty() && now.contains(OPEN));
    }

    static TaskFilter none(TaskFilter filter) {
        return filter.withStatuses(Set.of()).withOpenOnly(false);
    }
}
