package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.shared.DirectiveDuty;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.tasks.Occasion;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.util.List;

/** Where the task comes from and what it counts for: Anlass, Aktenzeichen, Fördertatbestand. */
final class EntryFiling extends EntryPart {

    private final Select<Occasion> occasion = new Select<>();
    private final TextField fileReference = new TextField(getTranslation("tasks.quick.file-reference"));
    private final Select<DirectiveDuty> duty = new Select<>();

    EntryFiling() {
        super("tasks.quick.filing", "document");
        occasion.setLabel(getTranslation("tasks.quick.occasion"));
        occasion.setItems(Occasion.values());
        occasion.setItemLabelGenerator(TaskTexts::of);
        occasion.addClassName("kp-half");
        fileReference.setHelperText(getTranslation("tasks.quick.file-reference.helper"));
        fileReference.addClassName("kp-half");
        duty.setLabel(getTranslation("tasks.quick.duty"));
        duty.setItems(DirectiveDuty.values());
        duty.setItemLabelGenerator(TaskTexts::of);
        add(occasion, fileReference, duty);
    }

    @Override
    Focusable<?> first() {
        return occasion;
    }

    @Override
    List<HasValue<?, ?>> fields() {
        return List.of(occasion, fileReference, duty);
    }

    @Override
    void name(ErrorSummary errors) {
        errors.field("fileReference", fileReference);
    }

    @Override
    void fill(TaskContent content) {
        var reference = content.fileReference();
        occasion.setValue(content.occasion());
        fileReference.setValue(reference == null ? "" : reference);
        duty.setValue(content.duty());
    }

    @Override
    boolean isUsed(TaskContent content) {
        return content.occasion() != Occasion.OWN_PROPOSAL
                || content.duty() != DirectiveDuty.COORDINATE_TASKS
                || content.fileReference() != null;
    }

    @Override
    void write(TaskContentBuilder content) {
        content.occasion(occasion.getValue())
                .fileReference(fileReference.isEmpty() ? null : fileReference.getValue())
                .duty(duty.getValue());
    }
}
