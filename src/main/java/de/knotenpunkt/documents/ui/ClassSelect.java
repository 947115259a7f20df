package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.select.Select;
import de.knotenpunkt.documents.DocumentClass;
import java.util.List;

/** Chooses who reads a document, each class with a sentence on what it means. */
final class ClassSelect extends Select<DocumentClass> {

    ClassSelect() {
        setLabel(getTranslation("documents.form.class"));
        setItemLabelGenerator(DocumentTexts::of);
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                setHelperText(getTranslation("documents.class-meaning." + change.getValue()));
            }
        });
    }

    /** Offers these; the first is chosen unless the present choice is among them. */
    void offer(List<DocumentClass> choices, boolean keep) {
        var before = getValue();
        setItems(choices);
        setValue(keep && before != null && choices.contains(before) ? before : choices.getFirst());
    }
}
