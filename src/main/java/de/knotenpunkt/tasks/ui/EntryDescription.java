package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.util.List;

/** Beschreibung. */
final class EntryDescription extends EntryPart {

    private final TextArea description = new TextArea(getTranslation("tasks.quick.description"));

    EntryDescription() {
        super("tasks.quick.description", "plus");
        description.setMinRows(3);
        description.setMaxRows(10);
        add(description);
    }

    @Override
    Focusable<?> first() {
        return description;
    }

    @Override
    List<HasValue<?, ?>> fields() {
        return List.of(description);
    }

    @Override
    void name(ErrorSummary errors) {
        errors.field("description", description);
    }

    @Override
    void fill(TaskContent content) {
        description.setValue(content.description());
    }

    @Override
    boolean isUsed(TaskContent content) {
        return !content.description().isEmpty();
    }

    @Override
    void write(TaskContentBuilder content) {
        content.description(description.getValue());
    }
}
