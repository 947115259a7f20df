package de.knotenpunkt.promises.ui;

import de.knotenpunkt.promises.OpenPromise;
import de.knotenpunkt.promises.PromiseKind;
import de.knotenpunkt.tasks.TaskRoutes;
import java.util.Optional;
import java.util.stream.Stream;

/** By whom one looks at what is owed; stands in the address. */
enum PromiseGrouping {
    UNIT("einheit"),
    PERSON("person"),
    ORGANISATION("organisation");

    static final String PARAMETER = "nach";

    private final String word;

    PromiseGrouping(String word) {
        this.word = word;
    }

    /** What an address asks for; units unless it says something else. */
    static PromiseGrouping of(Optional<String> word) {
        return Stream.of(values())
                .filter(grouping -> grouping.word.equals(word.orElse("")))
                .findFirst()
                .orElse(UNIT);
    }

    String address() {
        return TaskRoutes.PROMISES + "?" + PARAMETER + "=" + word;
    }

    /** Whether a promise has such a debtor. */
    boolean covers(OpenPromise promise) {
        return switch (this) {
            case UNIT -> promise.kind() != PromiseKind.EXTERNAL;
            case PERSON -> promise.person() != null;
            case ORGANISATION -> promise.organisation() != null;
        };
    }
}
