package de.knotenpunkt.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the inbox, as the reader may see it now.
 *
 * @param reason key of the text that says what happened; {@code <reason>.why} says why one is told
 * @param label what the record is called; null if the reader may no longer read it
 * @param path route to the record; null if there is none to go to
 * @param onBehalfOf name of the person stood in for; null in own right
 */
public record InboxRow(
        UUID id,
        String reason,
        @Nullable String label,
        @Nullable String path,
        @Nullable String onBehalfOf,
        Instant at,
        boolean read) {}
