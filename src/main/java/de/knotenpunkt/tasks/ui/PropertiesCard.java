package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Props;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.shared.ui.TimeText;
import de.knotenpunkt.tasks.ParticipationRow;
import de.knotenpunkt.tasks.TaskDetails;
import java.time.Instant;
import java.time.LocalDate;

/** Everything else a task is made of, under the names people know from paper. */
final class PropertiesCard extends SectionCard {

    private final TaskNames names;

    PropertiesCard(TaskDetails details, TaskNames names) {
        super(TaskTexts.text("tasks.detail.properties"));
        this.names = names;
        var content = details.content();
        var props = new Props();
        props.add(name("number"), details.number().value());
        props.add(name("leadUnit"), names.unit(content.leadUnit()));
        if (!details.participations().isEmpty()) {
            var units = new Div();
            details.participations().forEach(row -> units.add(participant(row)));
            props.add(name("participations"), units);
        }
        var assignee = details.assignee();
        props.add(name("assignee"), assignee == null ? Props.unset() : names.personChip(assignee));
        props.add(name("dueOn"), due(details));
        props.add(name("priority"), new PriorityMark(content.priority()));
        props.add(name("fields"), fields(details));
        props.add(name("municipalities"), names.municipalities(content.municipalities()));
        props.add(name("occasion"), TaskTexts.of(content.occasion()));
        props.add(name("fileReference"), content.fileReference());
        props.add(name("duty"), TaskTexts.of(content.duty()));
        props.add(name("visibility"), visibility(details));
        work(props, details);
        props.add(name("created"), moment(TaskTexts.of(details.createdBy()), details.createdAt()));
        props.add(name("changed"), moment(details.changedByName(), details.changedAt()));
        add(props);
    }

    /** What the work brought so far; only what is there. */
    private static void work(Props props, TaskDetails details) {
        var content = details.content();
        var progress = content.progress();
        if (progress != null) {
            props.add(TaskTexts.text("tasks.detail.progress"), TaskTexts.text("tasks.value.percent", progress));
        }
        var minutes = content.effortMinutes();
        if (minutes != null) {
            props.add(TaskTexts.text("tasks.detail.effort"), TaskTexts.text("tasks.value.minutes", minutes));
        }
        if (content.documentRequired()) {
            props.add(name("documentRequired"), TaskTexts.text("tasks.value.yes"));
        }
        var completed = details.completedOn();
        if (completed != null) {
            props.add(name("completedOn"), new TimeText(completed, GermanDate.full(completed)));
        }
    }

    private Component participant(ParticipationRow row) {
        var decision = row.decision();
        var said = decision == null || row.toResubmit()
                ? TaskTexts.of(row.kind())
                : TaskTexts.of(row.kind()) + ": " + TaskTexts.of(row.kind(), decision);
        return new Div(new Span(names.brief(row.unit()) + " "), Html.span(said, "kp-kind"));
    }

    private static Component due(TaskDetails details) {
        var due = details.content().dueOn();
        if (due == null) {
            return Props.unset();
        }
        var text = new Div(new TimeText(due, GermanDate.weekday(due, LocalDate.MIN)));
        var remark = TaskTexts.of(details.content().dueKind());
        if (details.dueExtensions() > 0) {
            remark += ", " + TaskTexts.text("tasks.detail.extended", details.dueExtensions());
        }
        text.add(new Span(" "), Html.span(remark, "kp-kind"));
        return text;
    }

    private Component fields(TaskDetails details) {
        var content = details.content();
        if (!content.fields().isEmpty()) {
            return new Span(names.fields(content.fields()));
        }
        return content.noFieldReason() == null
                ? Props.unset()
                : new Span(TaskTexts.text("tasks.detail.no-field", content.noFieldReason()));
    }

    private static Component visibility(TaskDetails details) {
        var text = new Div(new Span(TaskTexts.of(details.content().visibility())));
        if (details.content().executiveMayRead()) {
            text.add(Html.text(TaskTexts.text("tasks.detail.executive"), "kp-kind"));
        }
        return text;
    }

    private static Component moment(String who, Instant at) {
        var when = new TimeText(at, GermanDate.moment(at));
        when.addClassName("kp-kind");
        return new Div(new Div(who), when);
    }

    private static String name(String field) {
        return TaskTexts.field(field);
    }
}
