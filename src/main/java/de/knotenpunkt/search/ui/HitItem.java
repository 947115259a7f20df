package de.knotenpunkt.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import de.knotenpunkt.search.SearchHit;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.TimeText;
import java.util.stream.Stream;

/** One hit: what it is, its title as the link, where it belongs, the passages. */
final class HitItem extends ListItem {

    HitItem(SearchHit hit, FacetNames names) {
        addClassName("kp-hit");
        var kind = names.kind(hit.ref().kind());
        var meta = Html.div("kp-hit-meta", new Icon(names.icon(hit.ref().kind())), Html.span(kind));
        Stream.of(hit.number(), hit.fileReference())
                .flatMap(Stream::ofNullable)
                .forEach(number -> meta.add(Html.span(number, "kp-hit-number")));
        var category = hit.category();
        if (category != null) {
            meta.add(Html.span(names.category(hit.ref().kind(), category)));
        }
        hit.units().forEach(unit -> meta.add(names.chip(unit)));
        var day = GermanDate.day(hit.changedAt());
        meta.add(new TimeText(day, getTranslation("search.hit.changed", GermanDate.full(day))));
        var link = new Anchor("/" + hit.path(), new MarkedSpan(hit.title()));
        add(new H2(link), meta);
        if (hit.context() != null) {
            add(Html.text(getTranslation("search.hit.context", hit.context()), "kp-hit-context"));
        }
        var passages = new Div();
        passages.addClassName("kp-hit-passages");
        hit.snippets().forEach(snippet -> passages.add(Html.div("kp-hit-passage", new MarkedSpan(snippet))));
        add(passages);
    }
}
