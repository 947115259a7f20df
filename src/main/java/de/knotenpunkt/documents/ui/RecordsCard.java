package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** UC-056: what a document hangs on; records the reader may not see are counted, not named. */
final class RecordsCard extends SectionCard {

    RecordsCard(DocumentDetails details, Map<EntityRef, RefLabel> labels, Consumer<EntityRef> unlink, Runnable link) {
        super(DocumentTexts.text("documents.records.title"));
        count(details.records().size());
        var list = new UnorderedList();
        list.addClassName("kp-items");
        details.records().stream()
                .filter(labels::containsKey)
                .sorted((one, two) -> label(labels, one).compareTo(label(labels, two)))
                .forEach(record -> list.add(item(record, labels.get(record), details, unlink)));
        add(list);
        var hidden = details.records().size() - labels.size();
        if (hidden > 0) {
            add(Html.text(getTranslation("documents.records.hidden", hidden), "kp-muted", "kp-small"));
        }
        if (details.records().isEmpty()) {
            add(new EmptyState(getTranslation("documents.records.empty")));
        }
        if (details.allowed().edit()) {
            var button = new Button(getTranslation("documents.link.open"), new Icon("link"), click -> link.run());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            foot(button);
        }
    }

    private static String label(Map<EntityRef, RefLabel> labels, EntityRef record) {
        var label = labels.get(record);
        return label == null ? "" : label.label();
    }

    private ListItem item(
            EntityRef record, @Nullable RefLabel label, DocumentDetails details, Consumer<EntityRef> unlink) {
        var words = label == null ? "" : label.label();
        var main = new Div(
                label == null || label.path().isEmpty() ? new Span(words) : new Anchor("/" + label.path(), words));
        main.addClassName("kp-item-main");
        var item = new ListItem(main);
        if (details.allowed().edit()) {
            var remove = new Button(new Icon("close"), click -> unlink.accept(record));
            remove.setAriaLabel(getTranslation("documents.records.unlink", words));
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            item.add(remove);
        }
        return item;
    }
}
