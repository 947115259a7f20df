package de.knotenpunkt.retention;

import de.knotenpunkt.shared.EntityRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ids of records by their kind, for statements about one kind at a time: these find their index. */
final class RefsByKind {

    private RefsByKind() {}

    static Map<String, List<String>> of(Collection<EntityRef> refs) {
        return refs.stream()
                .collect(
                        Collectors.groupingBy(EntityRef::kind, Collectors.mapping(EntityRef::id, Collectors.toList())));
    }
}
