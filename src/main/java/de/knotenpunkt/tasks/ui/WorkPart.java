package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.util.List;

/** Fortschritt, Aufwand, and whether a document is needed to be done. */
final class WorkPart extends Div implements FormPart {

    private final IntegerField progress = new IntegerField(TaskTexts.field("progress"));
    private final IntegerField effort = new IntegerField(TaskTexts.field("effortMinutes"));
    private final Checkbox documentRequired = new Checkbox(TaskTexts.text("tasks.edit.documentRequired"));

    WorkPart() {
        addClassName("kp-form");
        progress.setMin(0);
        progress.setMax(100);
        effort.setMin(0);
        progress.addClassName("kp-half");
        effort.addClassName("kp-half");
        add(progress, effort, documentRequired);
    }

    @Override
    public void show(TaskContent content) {
        progress.setValue(content.progress());
        effort.setValue(content.effortMinutes());
        documentRequired.setValue(content.documentRequired());
    }

    @Override
    public void write(TaskContentBuilder into, FormProblems problems) {
        problems.checkReadable(progress, "tasks.problem.progress");
        problems.checkReadable(effort, "tasks.problem.effort");
        into.progress(progress.getValue())
                .effortMinutes(effort.getValue())
                .documentRequired(documentRequired.getValue());
    }

    @Override
    public void register(ErrorSummary errors) {
        errors.field("progress", progress).field("effortMinutes", effort);
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(progress, effort, documentRequired);
    }
}
