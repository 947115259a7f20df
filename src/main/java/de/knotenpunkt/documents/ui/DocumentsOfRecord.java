package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentLists;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.documents.DocumentRow;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.RecordsChanged;
import java.util.Set;

/** The documents of one record, each with its newest Fassung, and the button for more. */
final class DocumentsOfRecord extends Div {

    private final EntityRef record;
    private final DocumentLists lists;
    private final DocumentDialogs dialogs;

    DocumentsOfRecord(EntityRef record, DocumentLists lists, DocumentDialogs dialogs) {
        this.record = record;
        this.lists = lists;
        this.dialogs = dialogs;
        RecordsChanged.refresh(this, DocumentId.KIND, this::refresh);
        refresh();
    }

    private void refresh() {
        removeAll();
        var rows = lists.on(record);
        if (rows.isEmpty()) {
            add(new EmptyState(getTranslation("documents.panel.empty")));
        } else {
            var list = new UnorderedList();
            list.addClassName("kp-items");
            rows.stream().map(this::item).forEach(list::add);
            add(list);
        }
        if (dialogs.mayAttach(record)) {
            var button = new Button(
                    getTranslation("documents.panel.add"),
                    new Icon("upload"),
                    click -> dialogs.filing(Set.of(record)).open());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(Html.div("kp-card-foot", button));
        }
    }

    private ListItem item(DocumentRow row) {
        var title = new Anchor("/" + DocumentRoutes.detail(row.id()), row.title());
        var file = new Anchor("/" + DocumentRoutes.file(row.id(), row.latest()), new Icon("export"));
        file.setRouterIgnore(true);
        file.setDownload(true);
        file.setAriaLabel(getTranslation(
                "documents.panel.download", row.title(), row.kind().name(), DocumentTexts.size(row.size())));
        file.addClassName("kp-icon-link");
        var main = new Div(
                Html.div("kp-row", new FileTypeMark(row.kind()), title),
                Html.div(
                        "kp-item-meta",
                        new Span(getTranslation("documents.versions.number", row.latest())),
                        new Span(row.changedByName()),
                        new Span(GermanDate.full(row.documentOn()))));
        main.addClassName("kp-item-main");
        return new ListItem(main, file);
    }
}
