package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.tasks.TaskStatus;

/** Where a task stands: a symbol of its own shape and the word. */
public final class StatusBadge extends Span {

    /**
     * Symbol and word.
     *
     * @param dormant rests until a day
     * @param discarded a withdrawn draft
     */
    public StatusBadge(TaskStatus status, boolean dormant, boolean discarded) {
        var symbol = symbol(status, dormant);
        addClassNames("kp-status", "kp-" + symbol);
        add(new Icon(symbol), new Span(TaskTexts.of(status, dormant, discarded)));
    }

    /** With its area, as in page heads. */
    public StatusBadge filled() {
        addClassName("kp-filled");
        return this;
    }

    /** Name of the symbol of a state. */
    public static String symbol(TaskStatus status, boolean dormant) {
        return switch (status) {
            case DRAFT -> "status-draft";
            case ASSIGNED -> "status-assigned";
            case IN_REVIEW -> "status-in-review";
            case IN_PROGRESS -> dormant ? "status-dormant" : "status-in-progress";
            case REPORTED_DONE -> "status-reported";
            case DONE -> "status-done";
            case RETURNED -> "status-returned";
            case REJECTED -> "status-rejected";
            case WITHDRAWN -> "status-withdrawn";
        };
    }
}
