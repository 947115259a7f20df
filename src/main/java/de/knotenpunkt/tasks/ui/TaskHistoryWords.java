package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.records.HistoryEntry;
import de.knotenpunkt.records.ui.HistoryWords;
import de.knotenpunkt.tasks.StepKind;
import de.knotenpunkt.tasks.TaskStatus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The Verlauf of a task in words. */
final class TaskHistoryWords implements HistoryWords {

    private final FieldWords fields;

    TaskHistoryWords(FieldWords fields) {
        this.fields = fields;
    }

    @Override
    public String action(HistoryEntry entry) {
        var proposal = entry.action().equals(StepKind.EXTEND_DUE.name())
                && entry.changes().stream().anyMatch(change -> change.field().equals("dueProposal"));
        return TaskTexts.text("tasks.action." + (proposal ? "propose-due" : entry.action()));
    }

    @Override
    public String icon(HistoryEntry entry) {
        var to = entry.to();
        if (to != null && !Objects.equals(entry.from(), to)) {
            return StatusBadge.symbol(TaskStatus.valueOf(to), false);
        }
        return switch (entry.action()) {
            case "EXTEND_DUE", "AGREE_DUE", "DECLINE_DUE" -> "flag";
            case "CO_SIGN", "DELEGATE_SIGNATURE" -> "signature";
            case "HAND_OVER" -> "swap";
            case "SUSPEND" -> "pause";
            case "ACKNOWLEDGE" -> "eye";
            case "EDIT" -> "edit";
            default -> "status-assigned";
        };
    }

    @Override
    public String field(String name) {
        return fields.name(name);
    }

    @Override
    public @Nullable String value(String field, @Nullable String stored) {
        return fields.value(field, stored);
    }

    @Override
    public boolean inHeadline(HistoryEntry entry, FieldChange change) {
        return !entry.action().equals("EDIT")
                && !change.field().equals("result")
                && entry.changes().getFirst().equals(change);
    }
}
