package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.documents.DocumentRow;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.TimeText;

/** What a line of a list of documents shows, column by column, and as a card where there is room for one only. */
final class DocumentCells {

    private final DocumentChoices choices;

    DocumentCells(DocumentChoices choices) {
        this.choices = choices;
    }

    Component title(DocumentRow row) {
        var link = new Anchor("/" + DocumentRoutes.detail(row.id()), row.title());
        var title = Html.div("kp-cell-title", new FileTypeMark(row.kind()), link);
        var inHand = row.inHandBy();
        if (inHand != null) {
            title.add(Icon.named("edit", DocumentTexts.text("documents.in-hand", inHand)));
        }
        return title;
    }

    Component category(DocumentRow row) {
        return new Span(choices.categoryName(row.category()));
    }

    Component unit(DocumentRow row) {
        return choices.names().chip(row.leadUnit());
    }

    Component readers(DocumentRow row) {
        var open = row.visibility() == DocumentClass.INTERNAL || row.released();
        return Html.div(
                "kp-row",
                new Icon(open ? "eye" : "lock").styled("kp-soft"),
                new Span(row.released() ? DocumentTexts.text("documents.class.released") : brief(row.visibility())));
    }

    static String brief(DocumentClass visibility) {
        return DocumentTexts.text("documents.class-brief." + visibility);
    }

    Component version(DocumentRow row) {
        var text = new Span(String.valueOf(row.latest()));
        return row.isFinal()
                ? Html.div(
                        "kp-row",
                        text,
                        Icon.named("check", DocumentTexts.text("documents.version.final"))
                                .styled("kp-green-text"))
                : text;
    }

    Component changed(DocumentRow row) {
        var when = new TimeText(row.changedAt(), GermanDate.recently(row.changedAt(), choices.today()));
        var text = new Div(when, Html.text(row.changedByName(), "kp-kind"));
        text.addClassName("kp-cell-two");
        return text;
    }

    Component date(DocumentRow row) {
        return new TimeText(row.documentOn(), GermanDate.full(row.documentOn()));
    }

    Component links(DocumentRow row) {
        return row.links() == 0
                ? new Span()
                : Html.div(
                        "kp-row",
                        Icon.named("link", DocumentTexts.text("documents.list.links")),
                        new Span(String.valueOf(row.links())));
    }

    Component card(DocumentRow row) {
        return Html.div(
                "kp-cell-card",
                title(row),
                category(row),
                readers(row),
                new Span(DocumentTexts.text("documents.versions.number", row.latest())),
                date(row));
    }
}
