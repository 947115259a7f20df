package de.knotenpunkt.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.search.SearchAnswer;
import de.knotenpunkt.search.SearchWish;
import de.knotenpunkt.shared.ui.Html;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Kinds of records as tabs, each a link with its hits. */
final class KindTabs extends Div {

    private final UnorderedList items = new UnorderedList();
    private final FacetNames names;

    KindTabs(FacetNames names) {
        this.names = names;
        addClassName("kp-view-tabs");
        var nav = new Nav(items);
        nav.addClassName("kp-tabs");
        nav.setAriaLabel(getTranslation("search.kinds.label"));
        add(nav);
    }

    void show(SearchWish wish, SearchAnswer answer) {
        items.removeAll();
        add(wish, null, getTranslation("search.kinds.all"), answer.ofAllKinds());
        var kinds = new TreeSet<>(answer.kinds().keySet());
        if (wish.kind() != null) {
            // what is chosen keeps its tab, filters may have left nothing of it
            kinds.add(wish.kind());
        }
        kinds.forEach(kind -> add(wish, kind, names.kinds(kind), answer.kinds().getOrDefault(kind, 0L)));
    }

    private void add(SearchWish wish, @Nullable String kind, String name, long count) {
        var link = new Anchor(
                "/" + SearchAddress.path(wish.withKind(kind)),
                Html.span(name),
                Html.span(String.valueOf(count), "kp-count"));
        if (Objects.equals(kind, wish.kind())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        items.add(new ListItem(link));
    }
}
