package de.knotenpunkt.tasklists.ui;

import de.knotenpunkt.tasklists.TaskFilter;
import java.util.EnumSet;
import java.util.Set;

/** Filters that are on or off. */
enum Narrowing {
    MINE,
    OVERDUE,
    WAITING,
    UNASSIGNED;

    String key() {
        return "tasks.list.filter.narrowing." + name();
    }

    static Set<Narrowing> read(TaskFilter filter) {
        var set = EnumSet.noneOf(Narrowing.class);
        for (var narrowing : values()) {
            if (narrowing.isIn(filter)) {
                set.add(narrowing);
            }
        }
        return set;
    }

    static TaskFilter write(TaskFilter filter, Set<Narrowing> wanted) {
        return filter.withMine(wanted.contains(MINE))
                .withOverdue(wanted.contains(OVERDUE))
                .withWaiting(wanted.contains(WAITING))
                .withUnassigned(wanted.contains(UNASSIGNED));
    }

    private boolean isIn(TaskFilter filter) {
        return switch (this) {
            case MINE -> filter.mine();
            case OVERDUE -> filter.overdue();
            case WAITING -> filter.waiting();
            case UNASSIGNED -> filter.unassigned();
        };
    }
}
