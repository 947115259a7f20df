package de.knotenpunkt.tasks;

import java.util.List;

/** A change to many tasks, each in the version the person saw; sent twice it is carried out once. */
public record BulkOrder(BulkChange change, List<Target> targets) {

    /** As many tasks as one order may name. */
    public static final int MOST = 200;

    public BulkOrder {
        targets = List.copyOf(targets);
        if (targets.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " tasks");
        }
    }

    /** The same tasks, changed differently. */
    public BulkOrder with(BulkChange other) {
        return new BulkOrder(other, targets);
    }

    /** @param number said where the task cannot be read any more */
    public record Target(TaskNumber number, SeenTask seen) {}
}
