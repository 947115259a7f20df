package de.knotenpunkt.tasks;

import de.knotenpunkt.records.FieldChange;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Two people's changes of one task side by side, field by field, so that nothing is lost: what only one of them changed
 * is proposed, where both did somebody has to choose.
 */
public final class ContentMerge {

    /** Whose version of a field holds. */
    public enum Side {
        MINE,
        THEIRS
    }

    /**
     * A field in which the versions differ; values as in {@link FieldChange}.
     *
     * @param proposed the only side that changed it; null if both did
     */
    public record Row(
            String field,
            @Nullable String before,
            @Nullable String mine,
            @Nullable String theirs,
            @Nullable Side proposed) {}

    private static final Map<String, BiConsumer<TaskContentBuilder, TaskContent>> TAKE = Map.ofEntries(
            Map.entry("subject", (into, from) -> into.subject(from.subject())),
            Map.entry("description", (into, from) -> into.description(from.description())),
            Map.entry("fileReference", (into, from) -> into.fileReference(from.fileReference())),
            Map.entry("occasion", (into, from) -> into.occasion(from.occasion())),
            Map.entry("leadUnit", (into, from) -> into.leadUnit(from.leadUnit())),
            Map.entry("priority", (into, from) -> into.priority(from.priority())),
            Map.entry("dueOn", (into, from) -> into.dueOn(from.dueOn())),
            Map.entry("dueKind", (into, from) -> into.dueKind(from.dueKind())),
            Map.entry("fields", (into, from) -> into.fields(from.fields())),
            Map.entry("noFieldReason", (into, from) -> into.noFieldReason(from.noFieldReason())),
            Map.entry("municipalities", (into, from) -> into.municipalities(from.municipalities())),
            Map.entry("visibility", (into, from) -> into.visibility(from.visibility())),
            Map.entry("executiveMayRead", (into, from) -> into.executiveMayRead(from.executiveMayRead())),
            Map.entry("duty", (into, from) -> into.duty(from.duty())),
            Map.entry("effortMinutes", (into, from) -> into.effortMinutes(from.effortMinutes())),
            Map.entry("progress", (into, from) -> into.progress(from.progress())),
            Map.entry("documentRequired", (into, from) -> into.documentRequired(from.documentRequired())),
            Map.entry("participations", (into, from) -> into.participations(from.participations())),
            Map.entry("links", (into, from) -> into.links(from.links())),
            Map.entry("checklist", (into, from) -> into.checklist(from.checklist())),
            Map.entry("promise", (into, from) -> into.promise(from.promise())));

    private final TaskContent mine;
    private final TaskContent theirs;
    private final List<Row> rows;

    private ContentMerge(TaskContent mine, TaskContent theirs, List<Row> rows) {
        this.mine = mine;
        this.theirs = theirs;
        this.rows = List.copyOf(rows);
    }

    /**
     * Compares.
     *
     * @param before what both started from
     */
    public static ContentMerge of(TaskContent before, TaskContent mine, TaskContent theirs) {
        var byMe = byField(ContentDifference.between(before, mine));
        var byThem = byField(ContentDifference.between(before, theirs));
        var changed = new LinkedHashSet<>(byMe.keySet());
        changed.addAll(byThem.keySet());
        var rows = changed.stream()
                .map(field -> row(field, byMe.get(field), byThem.get(field)))
                .filter(row -> row.proposed() != null || !Objects.equals(row.mine(), row.theirs()))
                .toList();
        return new ContentMerge(mine, theirs, rows);
    }

    /** Fields to choose for; those in which both made the same change are missing. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The content made of both.
     *
     * @throws IllegalArgumentException if a field is not chosen for
     */
    public TaskContent merged(Map<String, Side> choices) {
        var merged = theirs.change();
        for (var row : rows) {
            var side = choices.get(row.field());
            if (side == null) {
                throw new IllegalArgumentException("not chosen: " + row.field());
            }
            if (side == Side.MINE) {
                Objects.requireNonNull(TAKE.get(row.field()), row.field()).accept(merged, mine);
            }
        }
        return merged.build();
    }

    private static Row row(String field, @Nullable FieldChange byMe, @Nullable FieldChange byThem) {
        if (byMe != null && byThem != null) {
            return new Row(field, byMe.from(), byMe.to(), byThem.to(), null);
        }
        if (byMe != null) {
            return new Row(field, byMe.from(), byMe.to(), byMe.from(), Side.MINE);
        }
        var theirs = Objects.requireNonNull(byThem, field);
        return new Row(field, theirs.from(), theirs.from(), theirs.to(), Side.THEIRS);
    }

    private static Map<String, FieldChange> byField(List<FieldChange> changes) {
        var map = new LinkedHashMap<String, FieldChange>();
        changes.forEach(change -> map.put(change.field(), change));
        return map;
    }
}
