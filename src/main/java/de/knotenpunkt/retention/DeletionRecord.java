package de.knotenpunkt.retention;

import de.knotenpunkt.shared.RetentionDue;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the Löschnachweis: which record was destroyed and on whose word. Holds no title and no content.
 *
 * @param number place in the chain, from 1 without gaps
 * @param due the record, without its content
 * @param archive what the archive said, if it was asked
 * @param previousHash hash of the line before
 * @param hash hash of this line and the one before
 */
public record DeletionRecord(
        long number,
        RetentionDue due,
        @Nullable ArchiveOffer archive,
        Signature proposedBy,
        Instant proposedAt,
        Signature confirmedBy,
        Instant confirmedAt,
        Instant purgedAt,
        String previousHash,
        String hash) {}
