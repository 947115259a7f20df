package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import de.knotenpunkt.shared.ui.MenuGroups;
import java.util.LinkedHashMap;
import java.util.Map;

/** Four targets within the thumb's reach on a phone; the style sheet hides it elsewhere. */
@SpringComponent
@UIScope
class BottomBar extends Nav {

    private static final int TARGETS = 4;

    private final Map<Destinations.Destination, Anchor> links = new LinkedHashMap<>();

    BottomBar(Destinations destinations) {
        addClassName("kp-bottom");
        setAriaLabel(getTranslation("shell.bottom.label"));
        var list = new UnorderedList();
        destinations.all().stream()
                .filter(entry -> entry.order() < MenuGroups.FOOT)
                .limit(TARGETS)
                .forEach(entry -> {
                    var link = entry.link();
                    links.put(entry, link);
                    list.add(new ListItem(link));
                });
        add(list);
    }

    void mark(String page) {
        links.forEach((destination, link) -> CurrentLink.mark(link, destination.covers(page)));
    }
}
