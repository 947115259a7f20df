package de.knotenpunkt.tasks;

import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one change of Frist, priority or assignee overwrites, so that it can be put back. */
record Former(
        @Nullable LocalDate dueOn,
        Priority priority,
        @Nullable PersonId assignee,
        Handling.@Nullable Attention attention,
        @Nullable DueProposal proposal,
        boolean proposedInReview,
        int dueExtensions) {

    static Former of(Task task) {
        return new Former(
                task.text().dueOn(),
                task.text().priority(),
                task.handling().assignee(),
                task.handling().attention(),
                task.dueProposal().orElse(null),
                task.isProposedInReview(),
                task.dueExtensions());
    }

    /** What putting it back changes, for the Verlauf. */
    List<FieldChange> changes(Task task) {
        var now = of(task);
        var changes = new ArrayList<FieldChange>();
        add(changes, "dueOn", now.dueOn, dueOn);
        add(changes, "priority", now.priority, priority);
        add(changes, "assignee", now.assignee, assignee);
        add(
                changes,
                "dueProposal",
                now.proposal == null ? null : now.proposal.dueOn(),
                proposal == null ? null : proposal.dueOn());
        return changes;
    }

    private static void add(List<FieldChange> changes, String field, @Nullable Object from, @Nullable Object to) {
        if (!Objects.equals(from, to)) {
            changes.add(new FieldChange(field, Objects.toString(from, null), Objects.toString(to, null)));
        }
    }
}
