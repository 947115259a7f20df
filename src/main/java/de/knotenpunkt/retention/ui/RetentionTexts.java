package de.knotenpunkt.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.identity.ui.UnitNames;
import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.RetentionDue;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import org.jspecify.annotations.Nullable;

/** What the parts of the page say alike. */
final class RetentionTexts {

    private RetentionTexts() {}

    static String text(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }

    /** What to call a record: its title for whoever may see it, else its reference. */
    static String name(RetentionDue due, @Nullable RefLabel label) {
        return label == null ? due.ref().toString() : label.label();
    }

    /** A record: name, class, unit, end of its period. */
    static Div record(RetentionDue due, @Nullable RefLabel label, String className) {
        var meta = Html.div(
                "kp-item-meta",
                new Span(className),
                new Span(UnitNames.brief(due.unit())),
                new Span(text("retention.item.until", GermanDate.full(due.retainUntil()))));
        if (due.archiveOffer()) {
            meta.add(new Span(text("retention.item.archive")));
        }
        return Html.div("kp-item-main", title(due, label), meta);
    }

    private static Component title(RetentionDue due, @Nullable RefLabel label) {
        var name = name(due, label);
        return label == null || label.path().isEmpty() ? new Span(name) : new Anchor("/" + label.path(), name);
    }

    /** Who it was, and in whose place. */
    static String signed(Signature by) {
        var behalf = by.onBehalfOfName();
        return behalf == null ? by.name() : text("retention.signed.deputy", by.name(), behalf);
    }
}
