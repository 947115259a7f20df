package de.knotenpunkt.documents;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Role;
import java.util.List;
import java.util.stream.Stream;

/** Which classes new documents may get. */
final class FilingRules {

    private FilingRules() {}

    /** The one that fits best comes first. */
    static List<DocumentClass> choices(DocumentCategory category, boolean onRecord, Actor actor) {
        var proposed = category.visibility() == DocumentClass.AS_RECORD && !onRecord
                ? DocumentClass.UNIT
                : category.visibility();
        var others = actor.has(Role.COORDINATOR)
                ? Stream.of(DocumentClass.values())
                : Stream.of(DocumentClass.UNIT, DocumentClass.PARTICIPANTS);
        return Stream.concat(Stream.of(proposed), onRecord ? withRecord(others, category) : others)
                .filter(choice -> onRecord || choice != DocumentClass.AS_RECORD)
                .distinct()
                .toList();
    }

    /** What the coordination keeps to itself by category is not opened by hanging it on a record. */
    private static Stream<DocumentClass> withRecord(Stream<DocumentClass> others, DocumentCategory category) {
        return category.visibility() == DocumentClass.COORDINATION
                ? others
                : Stream.concat(Stream.of(DocumentClass.AS_RECORD), others);
    }
}
