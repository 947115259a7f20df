package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.ui.AudiencePanel;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import java.util.Map;
import java.util.function.Consumer;

/** UC-054: "Sichtbar für": the class, whom it was shown to besides, and why the reader sees it. */
final class ReadersCard extends SectionCard {

    private final People people;

    ReadersCard(DocumentDetails details, Actor actor, People people, Consumer<Token> hide) {
        super(DocumentTexts.text("documents.readers.title"));
        this.people = people;
        add(Html.text(DocumentTexts.text("documents.class-meaning." + details.visibility())));
        if (!details.shares().isEmpty()) {
            add(Html.text(getTranslation("documents.readers.shares"), "kp-small", "kp-muted"), shares(details, hide));
        }
        add(new AudiencePanel(
                details.audience(), actor, people, Map.of(details.createdBy().person(), "documents.readers.creator")));
    }

    private UnorderedList shares(DocumentDetails details, Consumer<Token> hide) {
        var list = new UnorderedList();
        list.addClassName("kp-items");
        details.shares().stream().sorted().forEach(token -> {
            var words = AudiencePanel.word(token, people, Map.of());
            var main = new Div(new Span(words));
            main.addClassName("kp-item-main");
            var item = new ListItem(main);
            if (details.allowed().show()) {
                var remove = new Button(new Icon("close"), click -> hide.accept(token));
                remove.setAriaLabel(getTranslation("documents.readers.hide", words));
                remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
                item.add(remove);
            }
            list.add(item);
        });
        return list;
    }
}
