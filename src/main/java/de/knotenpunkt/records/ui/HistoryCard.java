package de.knotenpunkt.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.records.HistoryEntry;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.shared.ui.SrText;
import de.knotenpunkt.shared.ui.TimeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The Verlauf: what was done, by whom, in whose place, when, from what to what and why; newest first. */
public final class HistoryCard extends SectionCard {

    private static final int SHOWN_AT_FIRST = 6;
    private static final int LONG = 80;
    private static final String PAPER_ONLY = "kp-print-only";

    private final HistoryWords words;

    public HistoryCard(List<HistoryEntry> entries, HistoryWords words) {
        super(I18NProvider.translate("records.history.title"));
        this.words = words;
        count(entries.size());
        var list = new OrderedList();
        list.addClassName("kp-history");
        var items = new ArrayList<ListItem>();
        entries.forEach(entry -> items.add(item(entry)));
        items.forEach(list::add);
        add(list);
        if (items.size() > SHOWN_AT_FIRST + 1) {
            var rest = items.subList(SHOWN_AT_FIRST, items.size());
            rest.forEach(item -> item.addClassName(PAPER_ONLY));
            add(more(entries.size(), rest));
        }
    }

    /** Long histories are cut on the screen, never on paper. */
    private Button more(int all, List<ListItem> rest) {
        var button = new Button(getTranslation("records.history.more", all), new Icon("chevron-down"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> {
            rest.forEach(item -> item.removeClassName(PAPER_ONLY));
            button.setVisible(false);
            var first = rest.getFirst().getElement();
            first.setAttribute("tabindex", "-1");
            first.executeJs("this.focus()");
        });
        return button;
    }

    private ListItem item(HistoryEntry entry) {
        var moved = entry.to() != null && !Objects.equals(entry.from(), entry.to());
        var knot = new Span(new Icon(words.icon(entry)));
        knot.addClassName("kp-knot");
        var item = new ListItem(knot);
        if (moved) {
            item.addClassName("kp-change");
        }
        item.add(headline(entry));
        entry.changes().stream()
                .filter(change -> !isInHeadline(entry, change))
                .forEach(change -> item.add(line(change)));
        var reason = entry.reason();
        if (reason != null) {
            item.add(Html.text(getTranslation("records.history.reason", reason), "kp-muted", "kp-text"));
        }
        var meta =
                new Span(new Span(signed(entry.by()) + ", "), new TimeText(entry.at(), GermanDate.moment(entry.at())));
        meta.addClassName("kp-meta");
        item.add(meta);
        return item;
    }

    /** What was done; a change that is the point of it stands in the same line. */
    private Component headline(HistoryEntry entry) {
        var line = new Div(Html.bold(words.action(entry)));
        entry.changes().stream()
                .filter(change -> isInHeadline(entry, change))
                .findFirst()
                .ifPresent(change -> line.add(new Span(": "), difference(change)));
        return line;
    }

    private boolean isInHeadline(HistoryEntry entry, FieldChange change) {
        return words.inHeadline(entry, change);
    }

    private Component line(FieldChange change) {
        var from = text(change, change.from());
        var to = text(change, change.to());
        var name = new Span(getTranslation("records.history.field", words.field(change.field())) + " ");
        if (from.length() <= LONG && to.length() <= LONG) {
            return new Div(name, difference(change));
        }
        var block = new Div(name);
        if (!from.isEmpty()) {
            block.add(new SrText(getTranslation("records.history.from")));
            block.add(Html.text(from, "kp-old", "kp-text"));
        }
        block.add(new SrText(getTranslation("records.history.to")));
        block.add(Html.text(to.isEmpty() ? getTranslation("records.history.removed") : to, "kp-text"));
        return block;
    }

    /** Old struck through, then new; the ear hears which is which. */
    private Component difference(FieldChange change) {
        var from = text(change, change.from());
        var to = text(change, change.to());
        var difference = new Span();
        difference.addClassName("kp-diff");
        if (!from.isEmpty()) {
            difference.add(
                    new SrText(getTranslation("records.history.from")),
                    Html.span(from, "kp-old"),
                    new Icon("arrow-right").styled("kp-soft"));
        }
        difference.add(new SrText(getTranslation("records.history.to")));
        var now = to.isEmpty() ? getTranslation("records.history.removed") : to;
        difference.add(from.isEmpty() ? new Span(now) : Html.bold(now));
        return difference;
    }

    private String text(FieldChange change, @Nullable String stored) {
        return Objects.requireNonNullElse(words.value(change.field(), stored), "");
    }

    /** Who acted and, if so, in whose place. */
    private static String signed(Signature by) {
        var behalf = by.onBehalfOfName();
        return behalf == null ? by.name() : I18NProvider.translate("records.history.on-behalf", by.name(), behalf);
    }
}
