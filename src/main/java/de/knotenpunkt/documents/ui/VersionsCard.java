package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.documents.VersionRow;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.shared.ui.TimeText;

/** UC-052: the Fassungen, the newest first, each with its file and what may be done with it. */
final class VersionsCard extends SectionCard {

    private final DocumentDetails details;
    private final DocumentPage page;

    VersionsCard(DocumentDetails details, DocumentPage page) {
        super(DocumentTexts.text("documents.versions.title"));
        this.details = details;
        this.page = page;
        count(details.versions().size());
        flush();
        var list = new OrderedList();
        list.addClassNames("kp-items", "kp-versions");
        list.getElement().setAttribute("reversed", true);
        details.versions().forEach(version -> list.add(item(version)));
        add(list);
        if (details.versions().size() > 1) {
            foot(new CompareButton(details));
        }
    }

    private ListItem item(VersionRow version) {
        var name = Html.div("kp-row", new FileTypeMark(version.kind()), file(version));
        var main = new Div(title(version), name);
        if (!version.comment().isEmpty()) {
            main.add(Html.prose(version.comment()));
        }
        main.add(meta(version));
        main.addClassName("kp-item-main");
        var item = new ListItem(main, actions(version));
        item.setId("fassung-" + version.number());
        return item;
    }

    private Component title(VersionRow version) {
        var title = Html.div("kp-row", Html.bold(getTranslation("documents.versions.number", version.number())));
        if (version.number() == details.latest().number()) {
            title.add(badge("documents.version.latest", "kp-petrol"));
        }
        title.add(badge(
                version.isFinal() ? "documents.version.final" : "documents.version.working",
                version.isFinal() ? "kp-green" : "kp-grey"));
        if (version.scan() == ScanState.INFECTED) {
            title.add(badge("documents.scan.INFECTED", "kp-red"));
        } else if (details.scanned() && version.scan() != ScanState.CLEAN) {
            title.add(badge("documents.scan." + version.scan(), "kp-amber"));
        }
        return title;
    }

    private Span badge(String key, String tone) {
        return Html.span(getTranslation(key), "kp-badge", tone);
    }

    /** The link says what comes: name, kind, size. */
    private Component file(VersionRow version) {
        var words = getTranslation(
                "documents.versions.file",
                version.fileName(),
                version.kind().name(),
                DocumentTexts.size(version.size()));
        if (!version.obtainable()) {
            return Html.div(
                    "kp-row",
                    new Span(words),
                    Html.text(getTranslation("documents.versions.withheld." + version.scan()), "kp-kind"));
        }
        var link = new Anchor("/" + DocumentRoutes.file(details.id(), version.number()), words);
        link.setRouterIgnore(true);
        link.setDownload(true);
        return link;
    }

    private Component meta(VersionRow version) {
        var by = version.addedBy();
        var who = by.onBehalfOfName() == null
                ? by.name()
                : getTranslation("documents.signed", by.name(), by.onBehalfOfName());
        var meta = Html.div(
                "kp-item-meta", new Span(who), new TimeText(version.addedAt(), GermanDate.moment(version.addedAt())));
        var from = version.restoredFrom();
        if (from != null) {
            meta.add(new Span(getTranslation("documents.versions.restored-from", from)));
        }
        return meta;
    }

    private Component actions(VersionRow version) {
        var actions = new Div();
        actions.addClassName("kp-item-action");
        if (version.kind().previewable() && version.obtainable()) {
            actions.add(button("eye", "documents.versions.preview", version, () -> page.preview(version)));
        }
        if (details.allowed().edit()) {
            actions.add(button(
                    "check",
                    version.isFinal() ? "documents.versions.to-working" : "documents.versions.to-final",
                    version,
                    () -> page.mark(version)));
            if (version.number() != details.latest().number() && version.obtainable()) {
                actions.add(button("undo", "documents.versions.restore", version, () -> page.restore(version)));
            }
        }
        return actions;
    }

    private Button button(String icon, String key, VersionRow version, Runnable act) {
        var button = new Button(getTranslation(key), new Icon(icon), click -> act.run());
        button.setAriaLabel(getTranslation(key + ".named", version.number()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
