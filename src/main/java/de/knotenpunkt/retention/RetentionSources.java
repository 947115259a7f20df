package de.knotenpunkt.retention;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RetentionDue;
import de.knotenpunkt.shared.RetentionSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All modules that take part, as one. */
@Component
class RetentionSources {

    private final ObjectProvider<RetentionSource> modules;

    RetentionSources(ObjectProvider<RetentionSource> modules) {
        this.modules = modules;
    }

    /** What is due, kind by kind. */
    List<RetentionDue> due(LocalDate today, int limit, @Nullable RetentionDue after) {
        var from = after == null ? "" : after.ref().kind();
        var due = new ArrayList<RetentionDue>();
        for (var source : inOrder()) {
            if (due.size() < limit && source.kind().compareTo(from) >= 0) {
                due.addAll(source.due(today, limit - due.size(), source.kind().equals(from) ? after : null));
            }
        }
        return due;
    }

    /** Those of the records that are due today; they cannot change until the transaction ends. */
    Map<EntityRef, RetentionDue> due(Collection<EntityRef> refs, LocalDate today) {
        var due = new HashMap<EntityRef, RetentionDue>();
        ofEach(refs).forEach((source, own) -> due.putAll(source.due(own, today)));
        return due;
    }

    /** Those of the records that exist. */
    Set<EntityRef> existing(Collection<EntityRef> refs) {
        var existing = new HashSet<EntityRef>();
        ofEach(refs).forEach((source, own) -> existing.addAll(source.existing(own)));
        return existing;
    }

    /** The owner of a kind of record. */
    RetentionSource of(String kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("nobody owns records of the kind " + kind));
    }

    /** What the classes of records of these kinds are called. */
    ClassNames classNames(Collection<RetentionDue> records) {
        return new ClassNames(records.stream()
                .map(due -> due.ref().kind())
                .distinct()
                .flatMap(kind -> find(kind).stream())
                .collect(Collectors.toMap(RetentionSource::kind, RetentionSource::classNames)));
    }

    private Map<RetentionSource, List<EntityRef>> ofEach(Collection<EntityRef> refs) {
        return inOrder().stream()
                .map(source -> Map.entry(
                        source,
                        refs.stream()
                                .filter(ref -> ref.kind().equals(source.kind()))
                                .toList()))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<RetentionSource> find(String kind) {
        return modules.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }

    private List<RetentionSource> inOrder() {
        return modules.stream()
                .sorted(Comparator.comparing(RetentionSource::kind))
                .toList();
    }
}
