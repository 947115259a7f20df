package de.knotenpunkt.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.search.MarkedText;

/** Text with what was looked for marked; every piece is text, none is markup. */
final class MarkedSpan extends Span {

    MarkedSpan(MarkedText text) {
        for (var piece : text.pieces()) {
            if (piece.marked()) {
                var mark = new HtmlContainer("mark");
                mark.setText(piece.text());
                add(mark);
            } else {
                add(new Text(piece.text()));
            }
        }
    }
}
