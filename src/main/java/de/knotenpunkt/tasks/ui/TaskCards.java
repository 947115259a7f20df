package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.ui.AudiencePanel;
import de.knotenpunkt.records.ui.HistoryCard;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.workspace.Drafts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cards of a task's page, each built from what the page shows. */
@org.springframework.stereotype.Component
class TaskCards {

    private final TaskNames names;
    private final CurrentActor actor;
    private final RecordLabels labels;
    private final Drafts drafts;
    private final People people;
    private final Clock clock;

    TaskCards(TaskNames names, CurrentActor actor, RecordLabels labels, Drafts drafts, People people, Clock clock) {
        this.names = names;
        this.actor = actor;
        this.labels = labels;
        this.drafts = drafts;
        this.people = people;
        this.clock = clock;
    }

    TaskNames names() {
        return names;
    }

    PersonId me() {
        return actor.get().person();
    }

    /** What has to be known before anything else: why it came back, that it rests, that a Frist is asked for. */
    List<Component> banners(TaskDetails details, TaskPage page) {
        var banners = new ArrayList<>(new TaskBanners(details, names).all());
        if (details.editable()) {
            drafts.find(TaskEditor.form(details.number()))
                    .ifPresent(draft -> banners.add(
                            TaskBanners.draft(draft.savedAt(), LocalDate.now(clock), () -> page.edit(null))));
        }
        return banners;
    }

    /** Result, if there is one, and description. */
    List<Component> text(TaskDetails details) {
        var cards = new ArrayList<Component>();
        if (details.result() != null) {
            cards.add(result(details));
        }
        cards.add(description(details));
        return cards;
    }

    /** Mitzeichnung, Stellungnahme and Kenntnisnahme, if anybody takes part. */
    List<Component> participants(TaskDetails details) {
        return details.participations().isEmpty()
                ? List.of()
                : List.of(new ParticipationsCard(details.participations(), names, LocalDate.now(clock)));
    }

    Component history(TaskDetails details) {
        return new HistoryCard(details.history(), new TaskHistoryWords(new FieldWords(names)));
    }

    Component properties(TaskDetails details) {
        var card = new PropertiesCard(details, names);
        card.add(new AudiencePanel(details.audience(), actor.get(), people, partsOf(details)));
        return card;
    }

    /** What the people who read a task have to do with it. */
    private static Map<PersonId, String> partsOf(TaskDetails details) {
        var parts = new HashMap<PersonId, String>();
        parts.put(details.createdBy().person(), "tasks.detail.why.creator");
        var behalf = details.createdBy().onBehalfOf();
        if (behalf != null) {
            parts.put(behalf, "tasks.detail.why.creator");
        }
        var assignee = details.assignee();
        if (assignee != null) {
            parts.put(assignee, "tasks.detail.why.assignee");
        }
        return parts;
    }

    /** Links and the promise of somebody outside, if any. */
    List<Component> records(TaskDetails details) {
        var cards = new ArrayList<Component>();
        var links = details.content().links();
        if (!links.isEmpty()) {
            cards.add(new LinksCard(links, labels, actor.get()));
        }
        var promise = details.content().promise();
        if (promise != null) {
            cards.add(new PromiseCard(promise));
        }
        return cards;
    }

    private static Component result(TaskDetails details) {
        var card = new SectionCard(TaskTexts.text("tasks.detail.result"));
        card.add(Html.prose(details.result() == null ? "" : details.result()));
        var by = details.reportedBy();
        if (by != null) {
            card.add(Html.text(TaskTexts.text("tasks.detail.result-by", TaskTexts.of(by)), "kp-meta"));
        }
        return card;
    }

    private static Component description(TaskDetails details) {
        var card = new SectionCard(TaskTexts.text("tasks.detail.description"));
        var text = details.content().description();
        card.add(
                text.isBlank()
                        ? Html.text(TaskTexts.text("tasks.detail.no-description"), "kp-muted")
                        : Html.prose(text));
        return card;
    }
}
