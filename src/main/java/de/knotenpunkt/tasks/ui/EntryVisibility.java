package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.util.List;

/** Sichtbarkeit. */
final class EntryVisibility extends EntryPart {

    private final Select<VisibilityClass> visibility = new Select<>();
    private final Checkbox executiveMayRead = new Checkbox(getTranslation("tasks.quick.executive"));

    EntryVisibility() {
        super("tasks.quick.visibility", "eye");
        visibility.setLabel(getTranslation("tasks.quick.visibility"));
        visibility.setItems(VisibilityClass.values());
        visibility.setItemLabelGenerator(TaskTexts::of);
        visibility.addValueChangeListener(
                change -> executiveMayRead.setVisible(change.getValue() == VisibilityClass.COORDINATION));
        add(visibility, executiveMayRead);
    }

    @Override
    Focusable<?> first() {
        return visibility;
    }

    @Override
    List<HasValue<?, ?>> fields() {
        return List.of(visibility, executiveMayRead);
    }

    @Override
    void fill(TaskContent content) {
        visibility.setValue(content.visibility());
        executiveMayRead.setValue(content.executiveMayRead());
        executiveMayRead.setVisible(content.visibility() == VisibilityClass.COORDINATION);
    }

    @Override
    boolean isUsed(TaskContent content) {
        return content.visibility() != VisibilityClass.INTERNAL;
    }

    @Override
    void write(TaskContentBuilder content) {
        content.visibility(visibility.getValue()).executiveMayRead(executiveMayRead.getValue());
    }
}
