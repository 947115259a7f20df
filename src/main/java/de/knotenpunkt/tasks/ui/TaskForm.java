package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.tasks.TaskContent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything a person may write into a task. It marks what is wrong at its fields; the service still decides. */
final class TaskForm extends Composite<Div> {

    private final ErrorSummary errors;
    private final MatterPart matter = new MatterPart();
    private final SchedulePart schedule;
    private final Map<String, FormPart> parts = new LinkedHashMap<>();
    private @Nullable TaskContent shown;

    /** @param errors where mistakes are listed, above the form */
    TaskForm(ErrorSummary errors, TaskNames names, Supplier<LocalDate> today) {
        this.errors = errors;
        schedule = new SchedulePart(names, today);
        parts.put("matter", matter);
        parts.put("schedule", schedule);
        parts.put("class", new ClassPart(names, today));
        parts.put("parts", new PartsPart(names, today));
        parts.put("work", new WorkPart());
        parts.put("promise", new PromisePart(today));
        getContent().addClassName("kp-stack");
        getContent().add(Html.text(getTranslation("tasks.edit.required-note"), "kp-muted"));
        parts.forEach((name, part) -> getContent().add(section(name, (Div) part)));
        parts.values().forEach(part -> part.register(errors));
    }

    /** Shows a content; what the form does not name stays as it is there. */
    void show(TaskContent content) {
        shown = content;
        parts.values().forEach(part -> part.show(content));
    }

    /** An assigned task keeps its lead and its Frist. */
    void lock() {
        schedule.lock();
    }

    /** The content as filled in; empty if something is wrong, which is then said and focused. */
    Optional<TaskContent> read() {
        errors.clear();
        var problems = new FormProblems();
        var content = write(problems);
        errors.show(problems.all());
        return problems.isEmpty() ? Optional.of(content) : Optional.empty();
    }

    /** The content as far as it is filled in, right or wrong: what a draft keeps. */
    TaskContent typed() {
        return write(new FormProblems(false));
    }

    HasValue<?, ?>[] fields() {
        return parts.values().stream().flatMap(part -> part.fields().stream()).toArray(HasValue[]::new);
    }

    Focusable<?> first() {
        return matter.first();
    }

    private TaskContent write(FormProblems problems) {
        var content = Objects.requireNonNull(shown, "nothing shown yet").change();
        parts.values().forEach(part -> part.write(content, problems));
        return content.build();
    }

    private Section section(String name, Div part) {
        var heading = new H3(getTranslation("tasks.edit.group." + name));
        heading.addClassName("kp-section-title");
        return new Section(heading, part);
    }
}
