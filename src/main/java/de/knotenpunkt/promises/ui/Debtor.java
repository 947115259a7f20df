package de.knotenpunkt.promises.ui;

import de.knotenpunkt.promises.OpenPromise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Somebody who owes something, with all of it.
 *
 * @param name as the heading says it
 * @param promises the longest overdue first
 */
record Debtor(String name, List<OpenPromise> promises) {

    /** Puts together what each debtor owes; who is longest overdue comes first. */
    static List<Debtor> of(Collection<OpenPromise> promises, Function<OpenPromise, String> name) {
        var debtors = new LinkedHashMap<String, List<OpenPromise>>();
        promises.stream()
                .sorted(Comparator.comparing(OpenPromise::dueOn))
                .forEach(promise -> debtors.computeIfAbsent(name.apply(promise), key -> new ArrayList<>())
                        .add(promise));
        return debtors.entrySet().stream()
                .map(entry -> new Debtor(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    int late() {
        return (int) promises.stream().filter(OpenPromise::isLate).count();
    }
}
