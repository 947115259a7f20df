package de.knotenpunkt.search;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found.
 *
 * @param title with the words marked
 * @param context what it belongs to; null if it stands for itself
 * @param snippets passages with the words marked; none if the words stand in the title only
 * @param category code of its category; null for none
 * @param units units it belongs to, as they were named
 * @param path address of its page
 */
public record SearchHit(
        EntityRef ref,
        EntityRef guard,
        MarkedText title,
        @Nullable String context,
        @Nullable String number,
        @Nullable String fileReference,
        List<MarkedText> snippets,
        @Nullable String category,
        List<UnitCode> units,
        String path,
        Instant changedAt) {}
