package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.desk.PersonLoad;
import de.knotenpunkt.desk.WaitingRow;
import de.knotenpunkt.records.Note;
import de.knotenpunkt.shared.ui.DueChip;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.PersonChip;
import de.knotenpunkt.shared.ui.Props;
import de.knotenpunkt.shared.ui.TimeText;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.tasks.ui.ParticipationsCard;
import de.knotenpunkt.tasks.ui.PriorityMark;
import de.knotenpunkt.tasks.ui.StatusBadge;
import de.knotenpunkt.tasks.ui.TaskNames;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.time.LocalDate;
import java.util.List;

/** What one has to know to decide: the matter, who signed, the last Vermerk, how full the desks are. */
final class ReviewRecord extends Div {

    private final TaskDetails details;
    private final TaskNames names;
    private final LocalDate today;

    ReviewRecord(WaitingRow row, TaskDetails details, List<PersonLoad> load, TaskNames names, LocalDate today) {
        this.details = details;
        this.names = names;
        this.today = today;
        addClassName("kp-review-text");
        addClassName("kp-stack");
        if (!row.onBehalfOf().isEmpty()) {
            add(Html.banner("kp-violet", "info", new Span(getTranslation("tasks.review.behalf", row.onBehalfOf()))));
        }
        add(head(), state());
        var proposal = details.dueProposal();
        if (proposal != null) {
            add(Html.banner(
                    "kp-amber",
                    "flag",
                    new Span(getTranslation(
                            "tasks.review.due-proposal",
                            GermanDate.full(proposal.dueOn()),
                            TaskTexts.of(proposal.by()),
                            proposal.reason()))));
        }
        addResult();
        addText();
        add(properties());
        if (!details.participations().isEmpty()) {
            add(new ParticipationsCard(details.participations(), names, today));
        }
        if (!details.notes().isEmpty()) {
            add(section("tasks.review.last-note"), note(details.notes().getFirst()));
        }
        if (!load.isEmpty()) {
            var unit = names.brief(details.content().leadUnit().department());
            add(new H3(getTranslation("tasks.review.load", unit)), load(load));
        }
    }

    private Component head() {
        var heading = new H2(details.content().subject());
        heading.addClassName("kp-grow");
        var open = new Anchor(
                HomeTexts.detail(details.number()), new Icon("expand"), new Span(getTranslation("tasks.review.open")));
        open.addClassNames("kp-fact", "kp-nowrap");
        open.setAriaLabel(
                getTranslation("tasks.review.open.spoken", details.number().value()));
        return Html.div("kp-row", heading, open);
    }

    private Component state() {
        var counts = details.status().isOpen() && details.dormantUntil() == null;
        var due = details.content().dueOn();
        return Html.div(
                "kp-page-state",
                new StatusBadge(details.status(), details.dormantUntil() != null, details.discarded()).filled(),
                counts ? new DueChip(due, today).boxed() : DueChip.settled(due, today),
                new PriorityMark(details.content().priority()),
                Html.span(details.number().value(), "kp-fact"),
                Html.span(
                        getTranslation(
                                "tasks.review.by",
                                TaskTexts.of(details.createdBy()),
                                GermanDate.full(GermanDate.day(details.createdAt()))),
                        "kp-fact"));
    }

    private void addResult() {
        var result = details.result();
        if (result != null && details.status() == TaskStatus.REPORTED_DONE) {
            add(section("tasks.review.result"), Html.prose(result));
        }
    }

    private void addText() {
        var description = details.content().description();
        if (!description.isBlank()) {
            add(Html.prose(description));
        }
    }

    private Component properties() {
        var content = details.content();
        var props = new Props();
        props.addClassName("kp-props-wide");
        props.add(TaskTexts.field("leadUnit"), names.unit(content.leadUnit()));
        props.add(TaskTexts.field("fields"), names.fields(content.fields()));
        props.add(TaskTexts.field("occasion"), TaskTexts.of(content.occasion()));
        var assignee = details.assignee();
        if (assignee != null) {
            props.add(TaskTexts.field("assignee"), names.personChip(assignee));
        }
        return props;
    }

    private Component note(Note note) {
        var head = Html.div(
                "kp-note-head",
                Html.bold(TaskTexts.of(note.by())),
                Html.span(TaskTexts.of(note.kind()), "kp-badge"),
                new TimeText(note.at(), GermanDate.moment(note.at())));
        var text = Html.prose(note.text());
        text.addClassName("kp-note-text");
        var article = new Div(PersonChip.initials(note.by().name()), new Div(head, text));
        article.addClassName("kp-row");
        return article;
    }

    private Component load(List<PersonLoad> load) {
        var line = Html.div("kp-row");
        line.addClassName("kp-wrap");
        load.forEach(person -> {
            var name =
                    person.person() == null ? getTranslation("tasks.home.load.nobody") : names.person(person.person());
            line.add(Html.span(getTranslation("tasks.review.load.person", name, person.open()), "kp-fact"));
        });
        return line;
    }

    private H3 section(String key) {
        var heading = new H3(getTranslation(key));
        heading.addClassName("kp-section-title");
        return heading;
    }
}
