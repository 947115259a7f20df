package de.knotenpunkt.records;

import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a Verlauf: who did what, when, in whose place, from which state to which, and why.
 *
 * @param action what was done, as in the translations of the owning module
 * @param from state before; null if the record has none or it did not change
 * @param to state afterwards
 * @param reason reason given, if the step asked for one
 * @param changes fields that changed with it
 */
public record HistoryEntry(
        Instant at,
        Signature by,
        String action,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        List<FieldChange> changes) {

    public HistoryEntry {
        changes = List.copyOf(changes);
    }
}
