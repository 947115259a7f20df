package de.knotenpunkt.retention;

import de.knotenpunkt.shared.RetentionDue;
import java.util.Map;

/** Names of classes, by kind and code. */
record ClassNames(Map<String, Map<String, String>> byKind) {

    /** The name of a record's class; its code if it has none any more. */
    String of(RetentionDue due) {
        return byKind.getOrDefault(due.ref().kind(), Map.of()).getOrDefault(due.classCode(), due.classCode());
    }
}
