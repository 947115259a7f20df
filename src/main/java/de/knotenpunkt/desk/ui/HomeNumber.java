package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;

/** A large number that leads to its list. */
final class HomeNumber extends Anchor {

    HomeNumber(String href, Icon icon, String label, String value, String sentence) {
        setHref(href);
        addClassName("kp-number");
        var head = new Span(icon, new Span(label));
        head.addClassName("kp-number-label");
        add(head, Html.span(value, "kp-number-value"), Html.span(sentence, "kp-number-text"), new Icon("arrow-right"));
    }

    /** What has to be done first. */
    HomeNumber lead() {
        addClassName("kp-number-lead");
        return this;
    }
}
