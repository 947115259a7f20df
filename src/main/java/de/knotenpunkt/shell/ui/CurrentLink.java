package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.html.Anchor;

/** Tells a link to the present page from the others. */
final class CurrentLink {

    private CurrentLink() {}

    static void mark(Anchor link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
