package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.tasks.Occasion;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.util.List;
import java.util.Objects;

/** Betreff, Beschreibung, Anlass, Aktenzeichen. */
final class MatterPart extends Div implements FormPart {

    private static final int SHORTEST_SUBJECT = 5;
    private static final int LONGEST_SUBJECT = 200;

    private final TextField subject = new TextField(TaskTexts.text("tasks.edit.required", TaskTexts.field("subject")));
    private final TextArea description = new TextArea(TaskTexts.field("description"));
    private final Select<Occasion> occasion =
            Choices.one(TaskTexts.field("occasion"), TaskTexts::of, Occasion.values());
    private final TextField fileReference = new TextField(TaskTexts.field("fileReference"));

    MatterPart() {
        addClassName("kp-form");
        subject.setMaxLength(LONGEST_SUBJECT);
        subject.setRequiredIndicatorVisible(true);
        subject.setHelperText(getTranslation("tasks.edit.subject.helper"));
        description.setMaxLength(20_000);
        description.setMinRows(4);
        description.setHelperText(getTranslation("tasks.detail.privacy"));
        fileReference.setMaxLength(60);
        fileReference.setHelperText(getTranslation("tasks.edit.fileReference.helper"));
        occasion.addClassName("kp-half");
        fileReference.addClassName("kp-half");
        add(subject, description, occasion, fileReference);
    }

    @Override
    public void show(TaskContent content) {
        subject.setValue(content.subject());
        description.setValue(content.description());
        occasion.setValue(content.occasion());
        fileReference.setValue(Objects.requireNonNullElse(content.fileReference(), ""));
    }

    @Override
    public void write(TaskContentBuilder into, FormProblems problems) {
        if (subject.getValue().strip().length() < SHORTEST_SUBJECT) {
            problems.add(subject, getTranslation("tasks.problem.subject-too-short", SHORTEST_SUBJECT));
        }
        var reference = fileReference.getValue().strip();
        into.subject(subject.getValue().strip())
                .description(description.getValue().strip())
                .occasion(occasion.getValue())
                .fileReference(reference.isEmpty() ? null : reference);
    }

    @Override
    public void register(ErrorSummary errors) {
        errors.field("subject", subject)
                .field("description", description)
                .field("occasion", occasion)
                .field("fileReference", fileReference);
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(subject, description, occasion, fileReference);
    }

    /** Where the focus begins. */
    TextField first() {
        return subject;
    }
}
