package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SrText;
import de.knotenpunkt.tasks.Priority;
import java.util.Locale;

/** Priorität as one row of words, cut to what fits for the eye; the two that stand out have their symbol. */
final class PriorityChoice extends RadioButtonGroup<Priority> {

    PriorityChoice() {
        setLabel(getTranslation("tasks.quick.priority"));
        addClassName("kp-segmented");
        setItems(Priority.values());
        setRenderer(new ComponentRenderer<>(this::option));
        setValue(Priority.NORMAL);
    }

    private Span option(Priority priority) {
        var word = new Span(getTranslation("tasks.quick.priority." + priority.name()));
        if (priority.compareTo(Priority.NORMAL) <= 0) {
            return word;
        }
        var name = priority.name().toLowerCase(Locale.ROOT);
        if (priority == Priority.URGENT) {
            word.add(new SrText(getTranslation("tasks.quick.priority.URGENT.rest")));
        }
        var option = new Span(new Icon("priority-" + name).styled("kp-priority-" + name), word);
        option.addClassName("kp-row");
        return option;
    }
}
