package de.knotenpunkt.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks each module for the labels of its own records: the one place to resolve references of any kind. */
@Component
public class RecordLabels {

    private final ObjectProvider<RefLabels> modules;

    RecordLabels(ObjectProvider<RefLabels> modules) {
        this.modules = modules;
    }

    /** Whether any module owns records of the reference's kind. */
    public boolean knows(EntityRef ref) {
        return modules.stream().anyMatch(module -> module.supports(ref));
    }

    /** The label of a record; empty if it does not exist or the actor may not read it. */
    public Optional<RefLabel> label(EntityRef ref, Actor actor) {
        return Optional.ofNullable(labels(List.of(ref), actor).get(ref));
    }

    /** Labels of those records that exist and that the actor may read; one question to each module concerned. */
    public Map<EntityRef, RefLabel> labels(Collection<EntityRef> refs, Actor actor) {
        var wanted = Set.copyOf(refs);
        var labels = new HashMap<EntityRef, RefLabel>();
        modules.stream().forEach(module -> {
            var own = wanted.stream().filter(module::supports).toList();
            if (!own.isEmpty()) {
                labels.putAll(module.labels(own, actor));
            }
        });
        return labels;
    }

    /** The record of any module that people call by this number; empty if the actor may not read it. */
    public Optional<EntityRef> numbered(String number, Actor actor) {
        return modules.stream()
                .flatMap(module -> module.numbered(number, actor).stream())
                .findFirst();
    }
}
