package de.knotenpunkt.shared;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the search knows of a record: plain text, no mark-up.
 *
 * @param ref the record
 * @param guard the record whose stored audience says who may find this one: itself, or the one it belongs to
 * @param title what it is called, without its number
 * @param context what it belongs to, shown beside the title but not searched; null if it stands for itself
 * @param number number people call it by, such as {@code KMuT-2026-0012} or {@code 88/2020}
 * @param fileReference Aktenzeichen, such as {@code 50-15-00}
 * @param body everything else that is to be found, such as the full text of a file; what is longer than
 *     {@link #LONGEST_BODY} characters is cut off
 * @param category code of a kind within the kind, named by {@link SearchSource#categoryKey}
 * @param units units it belongs to, for the filter
 * @param year year it belongs to, for the filter
 * @param fields codes of its Handlungsfelder, for the filter
 * @param path address of its page within the application, without leading slash
 * @param changedAt when it was last changed; of equal hits the newer comes first
 */
public record SearchText(
        EntityRef ref,
        EntityRef guard,
        String title,
        @Nullable String context,
        @Nullable String number,
        @Nullable String fileReference,
        String body,
        @Nullable String category,
        SortedSet<UnitCode> units,
        @Nullable Integer year,
        SortedSet<String> fields,
        String path,
        Instant changedAt) {

    /** Longest body, in characters. */
    public static final int LONGEST_BODY = 1_000_000;

    public SearchText {
        body = body.length() > LONGEST_BODY ? body.substring(0, LONGEST_BODY) : body;
        units = new TreeSet<>(units);
        fields = new TreeSet<>(fields);
    }

    /** A record that is its own guard, with the least that must be said; go on with the methods of the builder. */
    public static SearchTextBuilder of(EntityRef ref, String title, String path, Instant changedAt) {
        return new SearchTextBuilder(ref, title, path, changedAt);
    }
}
