package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Problem;
import java.util.List;

/** What became of a change to many tasks, or what would become of it. */
public record BulkOutcome(List<Changed> changed, List<Skipped> skipped) {

    public BulkOutcome {
        changed = List.copyOf(changed);
        skipped = List.copyOf(skipped);
    }

    /** How many changes are proposals that somebody else decides. */
    public long proposals() {
        return changed.stream().filter(Changed::proposal).count();
    }

    /** @param proposal the wish waits for somebody else's yes */
    public record Changed(TaskNumber number, String subject, boolean proposal) {}

    /** @param why the problem a single change would have met */
    public record Skipped(TaskNumber number, Problem why) {}
}
