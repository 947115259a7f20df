package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.tasks.TaskId;
import de.knotenpunkt.tasks.TaskLink;
import java.util.List;

/** Kinds of records a task is linked to, in the order of the pickers. */
final class LinkKinds {

    static final List<String> CODES = List.of(
            TaskLink.MEASURE,
            TaskLink.GOAL,
            TaskLink.PARTNER,
            TaskLink.DOCUMENT,
            TaskLink.EVENT,
            TaskLink.PAPER,
            TaskId.KIND);

    private LinkKinds() {}

    /** What the kind is called; a kind of a later version by its code. */
    static String word(String kind) {
        return CODES.contains(kind) ? TaskTexts.text("tasks.link-kind." + kind) : kind;
    }
}
