package de.knotenpunkt.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says piece by piece what the search shall know of a record; what is not said is empty. */
public final class SearchTextBuilder {

    private final EntityRef ref;
    private final String title;
    private final String path;
    private final Instant changedAt;
    private final SortedSet<UnitCode> units = new TreeSet<>();
    private final SortedSet<String> fields = new TreeSet<>();
    private EntityRef guard;
    private @Nullable String context;
    private @Nullable String number;
    private @Nullable String fileReference;
    private String body = "";
    private @Nullable String category;
    private @Nullable Integer year;

    SearchTextBuilder(EntityRef ref, String title, String path, Instant changedAt) {
        this.ref = ref;
        this.guard = ref;
        this.title = title;
        this.path = path;
        this.changedAt = changedAt;
    }

    /** Whoever may read that record may find this one. */
    public SearchTextBuilder guardedBy(EntityRef record) {
        guard = record;
        return this;
    }

    /** What it belongs to, as the readers of its guard may know it. */
    public SearchTextBuilder context(String label) {
        context = label;
        return this;
    }

    public SearchTextBuilder number(@Nullable String value) {
        number = value;
        return this;
    }

    public SearchTextBuilder fileReference(@Nullable String value) {
        fileReference = value;
        return this;
    }

    public SearchTextBuilder body(String value) {
        body = value;
        return this;
    }

    public SearchTextBuilder category(@Nullable String code) {
        category = code;
        return this;
    }

    public SearchTextBuilder year(@Nullable Integer value) {
        year = value;
        return this;
    }

    public SearchTextBuilder unit(UnitCode unit) {
        units.add(unit);
        return this;
    }

    public SearchTextBuilder units(Collection<UnitCode> more) {
        units.addAll(more);
        return this;
    }

    public SearchTextBuilder fields(Collection<String> codes) {
        fields.addAll(codes);
        return this;
    }

    public SearchText build() {
        return new SearchText(
                ref,
                guard,
                title,
                context,
                number,
                fileReference,
                body,
                category,
                units,
                year,
                fields,
                path,
                changedAt);
    }
}
