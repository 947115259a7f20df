package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Beteiligte, Checkliste, Verknüpfungen. */
final class PartsPart extends Div implements FormPart {

    private final ParticipationsEditor participations;
    private final ChecklistEditor checklist = new ChecklistEditor();
    private final LinksEditor links = new LinksEditor();

    PartsPart(TaskNames names, Supplier<LocalDate> today) {
        addClassName("kp-form");
        participations = new ParticipationsEditor(names, today);
        add(participations, checklist, links);
    }

    @Override
    public void show(TaskContent content) {
        participations.setValue(content.participations());
        checklist.setValue(content.checklist());
        links.setValue(content.links());
    }

    @Override
    public void write(TaskContentBuilder into, FormProblems problems) {
        if (participations.hasGaps()) {
            problems.add(participations, getTranslation("tasks.edit.participation.unit-missing"));
        }
        if (links.hasGaps()) {
            problems.add(links, getTranslation("tasks.edit.link.incomplete"));
        }
        into.participations(participations.entries())
                .checklist(checklist.entries())
                .links(links.entries());
    }

    @Override
    public void register(ErrorSummary errors) {
        errors.field("participations", participations)
                .field("checklist", checklist)
                .field("links", links);
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(participations, checklist, links);
    }
}
