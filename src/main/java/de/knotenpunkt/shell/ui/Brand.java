package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;

/** Mark and name of the product, leading to the start page. */
final class Brand {

    private Brand() {}

    static Anchor link() {
        var mark = new SvgIcon("icons/icons.svg", "mark");
        mark.addClassName("kp-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor("/", mark, new Span("Knotenpunkt"));
        link.addClassName("kp-brand");
        link.getElement().setAttribute("aria-label", link.getTranslation("shell.brand"));
        return link;
    }
}
