package de.knotenpunkt.followups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.followups.FollowUpRow;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.TimeText;
import java.time.LocalDate;

/** What a Wiedervorlage says: when, of what, why. Never coloured like a Frist. */
final class FollowUpText extends Div {

    private final FollowUpRow row;
    private final LocalDate today;

    FollowUpText(FollowUpRow row, LocalDate today) {
        this.row = row;
        this.today = today;
        addClassName("kp-item-main");
        add(when());
    }

    /** With the record, as a link if there is a page. */
    FollowUpText record() {
        var path = row.path();
        if (path == null) {
            var name = new Span(name(row));
            name.addClassName("kp-muted");
            add(name);
        } else {
            add(new Anchor(path, name(row)));
        }
        return this;
    }

    /** With the reason, and for whom if not for oneself. */
    FollowUpText reason() {
        if (!row.reason().isEmpty()) {
            add(new Paragraph(row.reason()));
        }
        if (!row.own()) {
            add(new Paragraph(getTranslation("followups.item.deputy", row.principalName())));
        }
        return this;
    }

    /** What to call it: the record's label, or that it is out of sight. */
    static String name(FollowUpRow row) {
        var label = row.label();
        return label == null ? I18NProvider.translate("followups.item.out-of-sight") : label;
    }

    private Div when() {
        var due = row.dueOn();
        var isToday = due.equals(today);
        var text = isToday ? GermanDate.relative(due, today) : GermanDate.weekday(due, today);
        var when = new Div(new TimeText(due, text));
        when.addClassName("kp-item-when");
        when.setClassName("kp-today", isToday);
        if (!row.wantedOn().equals(due)) {
            when.add(new Span(" " + getTranslation("followups.item.moved", GermanDate.weekday(row.wantedOn(), today))));
        }
        return when;
    }
}
