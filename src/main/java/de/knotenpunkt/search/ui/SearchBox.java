package de.knotenpunkt.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import de.knotenpunkt.search.SearchRoutes;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Kbd;
import de.knotenpunkt.shared.ui.Keys;

/**
 * UC-070: the box in the header over everything. On narrow screens a link leads to the page of results, which then shows a
 * box of its own.
 */
final class SearchBox extends Div {

    private static final String KEY = "/";

    SearchBox() {
        addClassName("kp-top-find");
        var field = new SearchField(wish -> UI.getCurrent().navigate(SearchRoutes.RESULTS, SearchAddress.of(wish)));
        showWhatWasLookedFor(field);
        field.setSuffixComponent(new Kbd(KEY));
        Keys.bind(field, KEY);
        var wide = new Div(field);
        wide.addClassName("kp-top-search");
        wide.getElement().setAttribute("role", "search");
        add(wide, narrow());
    }

    /** The box is part of the frame and stays while pages change: it shows the words of the page of results. */
    private static void showWhatWasLookedFor(SearchField field) {
        field.addAttachListener(attached -> {
            var following = attached.getUI().addAfterNavigationListener(arrived -> {
                var location = arrived.getLocation();
                field.setValue(
                        location.getPath().equals(SearchRoutes.RESULTS)
                                ? SearchAddress.read(location.getQueryParameters())
                                        .text()
                                : "");
            });
            field.addDetachListener(detached -> {
                detached.unregisterListener();
                following.remove();
            });
        });
    }

    private Anchor narrow() {
        var link = new Anchor("/" + SearchRoutes.RESULTS, new Icon("search"));
        link.setAriaLabel(getTranslation("search.box.open"));
        link.addClassName("kp-top-search-link");
        return Keys.bind(link, KEY);
    }
}
