package de.knotenpunkt.notifications.ui;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.notifications.InboxRow;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.TimeText;
import java.util.function.Consumer;

/** A line of the inbox: when and what, of which record, why, and a button that turns it over. */
class InboxLine extends ListItem {

    /** A link whose click the page wants to know of. */
    private static final class RecordLink extends Anchor implements ClickNotifier<RecordLink> {

        RecordLink(String path, String label) {
            super("/" + path, label);
        }
    }

    private final InboxRow row;

    InboxLine(InboxRow row, Consumer<InboxRow> opened, Consumer<InboxRow> turned) {
        this.row = row;
        addClassName("kp-inbox-line");
        setClassName("kp-unread", !row.read());
        var main = new Div(what(), record(opened));
        main.addClassName("kp-item-main");
        var behalf = row.onBehalfOf();
        if (behalf != null) {
            main.add(new Paragraph(getTranslation("notifications.line.deputy", behalf)));
        }
        main.add(why());
        add(main, turn(turned));
    }

    private Component what() {
        var what = new Div();
        what.addClassName("kp-item-when");
        if (!row.read()) {
            what.add(Html.span(getTranslation("notifications.line.new"), "kp-inbox-new"));
        }
        what.add(
                new TimeText(row.at(), GermanDate.time(row.at())),
                new Span(" · "),
                new Span(getTranslation(row.reason())));
        return what;
    }

    private Component record(Consumer<InboxRow> opened) {
        var label = row.label();
        var path = row.path();
        if (label == null) {
            return Html.span(getTranslation("notifications.line.out-of-sight"), "kp-muted");
        }
        if (path == null) {
            return new Span(label);
        }
        var link = new RecordLink(path, label);
        link.addClickListener(click -> opened.accept(row));
        return link;
    }

    private Component why() {
        var why = new NativeDetails(
                getTranslation("notifications.line.why"), new Paragraph(getTranslation(row.reason() + ".why")));
        why.addClassName("kp-inbox-why");
        return why;
    }

    private Button turn(Consumer<InboxRow> turned) {
        var button = new Button(
                getTranslation(row.read() ? "notifications.line.unread" : "notifications.line.read"),
                click -> turned.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var label = row.label();
        button.setAriaLabel(getTranslation(
                row.read() ? "notifications.line.unread.named" : "notifications.line.read.named",
                label == null ? getTranslation(row.reason()) : label));
        return button;
    }
}
