package de.knotenpunkt.tasks;

import de.knotenpunkt.records.FieldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two contents field by field, for the Verlauf and for the choice between two people's versions. */
final class ContentDifference {

    /** What a Mitzeichnung covers: if it changes, the unit has to sign again. */
    private static final Set<String> SIGNED = Set.of("subject", "description", "leadUnit", "dueOn", "links");

    private record Field(String name, Function<TaskContent, @Nullable Object> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field("subject", content -> content.subject().strip()),
            new Field("description", content -> content.description().strip()),
            new Field("fileReference", content -> Reasons.orNull(content.fileReference())),
            new Field("occasion", TaskContent::occasion),
            new Field("leadUnit", TaskContent::leadUnit),
            new Field("priority", TaskContent::priority),
            new Field("dueOn", TaskContent::dueOn),
            new Field("dueKind", TaskContent::dueKind),
            new Field("fields", content -> words(content.fields())),
            new Field("noFieldReason", content -> Reasons.orNull(content.noFieldReason())),
            new Field("municipalities", content -> words(content.municipalities())),
            new Field("visibility", TaskContent::visibility),
            new Field("executiveMayRead", TaskContent::executiveMayRead),
            new Field("duty", TaskContent::duty),
            new Field("effortMinutes", TaskContent::effortMinutes),
            new Field("progress", TaskContent::progress),
            new Field("documentRequired", TaskContent::documentRequired),
            new Field("participations", content -> participations(content)),
            new Field("links", content -> lines(content.links(), TaskLink::label)),
            new Field(
                    "checklist",
                    content -> lines(
                            content.checklist(),
                            item -> (item.done() ? "[x] " : "[ ] ") + item.text() + (item.mandatory() ? " *" : ""))),
            new Field("promise", content -> promise(content.promise())));

    private ContentDifference() {}

    static List<FieldChange> between(TaskContent before, TaskContent after) {
        var changes = new ArrayList<FieldChange>();
        for (var field : FIELDS) {
            var from = text(field.value().apply(before));
            var to = text(field.value().apply(after));
            if (!Objects.equals(from, to)) {
                changes.add(new FieldChange(field.name(), from, to));
            }
        }
        return changes;
    }

    static boolean touchesWhatWasSigned(List<FieldChange> changes) {
        return changes.stream().anyMatch(change -> SIGNED.contains(change.field()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    private static String words(Set<String> codes) {
        return String.join(" ", codes);
    }

    private static <T> String lines(List<T> items, Function<T, String> line) {
        return items.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String participations(TaskContent content) {
        return lines(
                content.participations().stream()
                        .sorted((one, two) -> one.unit().compareTo(two.unit()))
                        .toList(),
                wish -> wish.unit() + " " + wish.kind() + " " + wish.position() + " "
                        + (wish.dueOn() == null ? "" : wish.dueOn()));
    }

    private static @Nullable String promise(@Nullable ExternalPromise promise) {
        return promise == null
                ? null
                : lines(
                        java.util.Arrays.asList(
                                promise.organisation(),
                                promise.contact(),
                                promise.promisedOn(),
                                promise.promisedUntil(),
                                promise.keptOn()),
                        part -> part == null ? "" : part.toString());
    }
}
