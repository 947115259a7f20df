package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SrText;
import de.knotenpunkt.tasks.Priority;
import java.util.Locale;

/** How urgent a task is: in details with its word, in lists the symbol alone with its word for the ear. */
public final class PriorityMark extends Span {

    /** Symbol and word. */
    public PriorityMark(Priority priority) {
        addClassNames("kp-priority", "kp-" + symbol(priority));
        var before = new SrText(TaskTexts.text("tasks.priority.spoken", ""));
        add(new Icon(symbol(priority)), before, new Span(TaskTexts.of(priority)));
    }

    /** The symbol alone, read out with its word. */
    public static Icon icon(Priority priority) {
        return Icon.named(symbol(priority), TaskTexts.text("tasks.priority.spoken", TaskTexts.of(priority)))
                .styled("kp-" + symbol(priority));
    }

    private static String symbol(Priority priority) {
        return "priority-" + priority.name().toLowerCase(Locale.ROOT);
    }
}
