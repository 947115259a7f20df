package de.knotenpunkt.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.HomeCard;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.workspace.Draft;
import de.knotenpunkt.workspace.Drafts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Offers input that was not saved, on the page one sees after log-in. */
@org.springframework.stereotype.Component
class DraftsCard implements HomeCard {

    private final Drafts drafts;
    private final Clock clock;

    DraftsCard(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public Region region() {
        return Region.RAIL;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Component> create() {
        var offered = drafts.offered();
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("kp-items");
        var card = new SectionCard(text("workspace.drafts.title"))
                .icon(new Icon("edit"))
                .count(offered.size())
                .flush();
        offered.forEach(draft -> list.add(item(draft, list, card)));
        card.add(list);
        return Optional.of(card);
    }

    private ListItem item(Draft draft, UnorderedList list, SectionCard card) {
        var main = new Div(
                new Anchor("/" + draft.path(), draft.title()),
                new Paragraph(
                        text("workspace.drafts.saved", GermanDate.recently(draft.savedAt(), LocalDate.now(clock)))));
        main.addClassName("kp-item-main");
        var item = new ListItem(main);
        var discard = new Button(new Icon("trash"), click -> {
            drafts.discard(draft.form());
            item.removeFromParent();
            card.setVisible(list.getComponentCount() > 0);
            Announcer.announce(text("workspace.draft.discarded"));
        });
        discard.setAriaLabel(text("workspace.drafts.discard", draft.title()));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        item.add(discard);
        return item;
    }

    private static String text(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }
}
