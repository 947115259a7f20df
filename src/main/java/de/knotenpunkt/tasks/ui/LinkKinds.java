package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.tasks.TaskId;
import de.knotenpunkt.tasks.TaskLink;
import java.util.List;

/**
 * Kinds of records a task is linked to, in the order of the pickers. Documents hang on a task by themselves and are no
 * longer picked; links of that kind that are stored keep their name.
 */
final class LinkKinds {

    static final List<String> CODES =
            List.of(TaskLink.MEASURE, TaskLink.GOAL, TaskLink.PARTNER, TaskLink.EVENT, TaskLink.PAPER, TaskId.KIND);

    private LinkKinds() {}

    /** What the kind is called; a kind of a later version by its code. */
    static String word(String kind) {
        return CODES.contains(kind) || kind.equals(TaskLink.DOCUMENT)
                ? TaskTexts.text("tasks.link-kind." + kind)
                : kind;
    }
}
