package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.HasValue;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.util.List;

/** Inputs of the form of a task that belong together. */
interface FormPart {

    /** Shows a content. */
    void show(TaskContent content);

    /** Writes what is filled in, and says what is wrong with it at its fields. */
    void write(TaskContentBuilder into, FormProblems problems);

    /** Makes the fields known by the names that problems of the service use. */
    void register(ErrorSummary errors);

    /** Fields whose changes are kept as a draft. */
    List<HasValue<?, ?>> fields();
}
