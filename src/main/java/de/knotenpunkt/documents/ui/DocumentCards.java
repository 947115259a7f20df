package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.documents.DocumentLists;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.records.ui.HistoryCard;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.SectionCard;
import java.util.ArrayList;
import java.util.List;

/** The cards of a document's page, each built from what the page shows. */
@org.springframework.stereotype.Component
class DocumentCards {

    private final DocumentChoices choices;
    private final DocumentDialogs dialogs;
    private final DocumentLists lists;
    private final People people;
    private final RecordLabels labels;
    private final CurrentActor actor;

    DocumentCards(
            DocumentChoices choices,
            DocumentDialogs dialogs,
            DocumentLists lists,
            People people,
            RecordLabels labels,
            CurrentActor actor) {
        this.choices = choices;
        this.dialogs = dialogs;
        this.lists = lists;
        this.people = people;
        this.labels = labels;
        this.actor = actor;
    }

    List<Component> banners(DocumentDetails details) {
        return new DocumentBanners(details, lists.trashDays()).all();
    }

    List<Component> main(DocumentDetails details, DocumentDetailsView page) {
        var cards = new ArrayList<Component>();
        cards.add(new VersionsCard(details, page));
        var text = details.metadata().description();
        if (!text.isBlank()) {
            var card = new SectionCard(DocumentTexts.text("documents.description.title"));
            card.add(Html.prose(text));
            cards.add(card);
        }
        cards.add(new HistoryCard(details.history(), new DocumentHistoryWords(choices)));
        return cards;
    }

    List<Component> rail(DocumentDetails details, DocumentDetailsView page) {
        var properties = new PropertiesCard(details, choices);
        properties.add(Html.hint("info", DocumentTexts.text("documents.no-records-system")));
        return List.of(properties, new ReadersCard(details, actor.get(), people, page::hide));
    }

    Component records(DocumentDetails details, DocumentDetailsView page) {
        return new RecordsCard(
                details,
                labels.labels(details.records(), actor.get()),
                page::unlink,
                () -> dialogs.link(details, page::reload));
    }
}
