package de.knotenpunkt.retention;

import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as lists show it.
 *
 * @param records how many records it names
 * @param pending of how many nothing became yet
 * @param archive what the archive said, if it was asked
 * @param decidedBy who confirmed or refused; null while open
 * @param refusal why it was refused
 */
public record DeletionRow(
        DeletionId id,
        DeletionState state,
        int records,
        int pending,
        @Nullable ArchiveOffer archive,
        Signature proposedBy,
        Instant proposedAt,
        @Nullable Signature decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String refusal) {}
