package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.documents.KnownContent;

/** Says that a document with the same content is there already, perhaps in the trash. */
final class KnownHint extends Div {

    KnownHint(KnownContent known) {
        addClassNames("kp-small", "kp-amber-text");
        var key = known.trashed() ? "documents.upload.known-in-trash" : "documents.upload.known";
        var link = new Anchor("/" + DocumentRoutes.detail(known.id()), known.title(), AnchorTarget.BLANK);
        link.setAriaLabel(getTranslation("documents.upload.known.link", known.title()));
        add(new Span(getTranslation(key) + " "), link);
    }
}
