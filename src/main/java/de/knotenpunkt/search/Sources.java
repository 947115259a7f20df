package de.knotenpunkt.search;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.SearchSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the modules contribute, each for its kind of records. */
@Component
class Sources {

    private final TreeMap<String, SearchSource> byKind;

    Sources(List<SearchSource> sources) {
        byKind = sources.stream()
                .collect(Collectors.toMap(
                        SearchSource::kind,
                        source -> source,
                        (one, other) -> {
                            throw new IllegalStateException("two sources for records of kind " + one.kind());
                        },
                        TreeMap::new));
    }

    Set<String> kinds() {
        return byKind.navigableKeySet();
    }

    Optional<SearchSource> of(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    List<SearchSource> all() {
        return List.copyOf(byKind.values());
    }

    /** Records of all kinds that may read differently after a change. */
    Set<EntityRef> touchedBy(EntityRef changed) {
        var touched = new LinkedHashSet<EntityRef>();
        byKind.values().forEach(source -> touched.addAll(source.touchedBy(changed)));
        return touched;
    }
}
