package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.RecordsChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The navigation at the side: three groups and a foot, each entry with what waits there. */
@SpringComponent
@UIScope
class SideNavigation extends Nav {

    // Whoever walks quickly through pages need not count each time.
    private static final Duration COUNTED_LATELY = Duration.ofSeconds(15);

    private final Destinations destinations;
    private final Clock clock;
    private final Map<Destinations.Destination, Anchor> links = new LinkedHashMap<>();
    private Instant counted = Instant.MIN;

    SideNavigation(Destinations destinations, Clock clock) {
        this.destinations = destinations;
        this.clock = clock;
        addClassName("kp-nav");
        setId("navigation");
        setAriaLabel(getTranslation("shell.navigation.label"));
        var all = destinations.all();
        add(Brand.link());
        addGroup(all, "shell.navigation.work", MenuGroups.WORK);
        addGroup(all, "shell.navigation.look-up", MenuGroups.LOOK_UP);
        addGroup(all, "shell.navigation.steer", MenuGroups.STEER);
        addFoot(all);
        RecordsChanged.refresh(this, this::count);
    }

    /** Shows which entry the page belongs to, and counts what waits. */
    void mark(String page) {
        links.forEach((destination, link) -> CurrentLink.mark(link, destination.covers(page)));
        var now = clock.instant();
        if (counted.isBefore(now.minus(COUNTED_LATELY))) {
            counted = now;
            count();
        }
    }

    private void count() {
        var waiting = destinations.waiting();
        links.forEach(
                (destination, link) -> Destinations.show(Optional.ofNullable(waiting.get(destination.path())), link));
    }

    private void addGroup(List<Destinations.Destination> all, String titleKey, double group) {
        var entries = in(group, all);
        if (entries.isEmpty()) {
            return;
        }
        var title = new H2(getTranslation(titleKey));
        var id = "nav-" + (int) group;
        title.setId(id);
        var list = list(entries);
        list.getElement().setAttribute("aria-labelledby", id);
        add(title, list);
    }

    private void addFoot(List<Destinations.Destination> all) {
        var entries = in(MenuGroups.FOOT, all);
        if (entries.isEmpty()) {
            return;
        }
        var list = list(entries);
        list.getElement().setAttribute("aria-label", getTranslation("shell.navigation.administration"));
        var foot = new Div(list);
        foot.addClassName("kp-nav-foot");
        add(foot);
    }

    private static List<Destinations.Destination> in(double group, List<Destinations.Destination> all) {
        return all.stream()
                .filter(entry -> Math.floor(entry.order() / 100) * 100 == group)
                .toList();
    }

    private UnorderedList list(List<Destinations.Destination> entries) {
        var list = new UnorderedList();
        entries.forEach(entry -> {
            Anchor link = entry.linkWithKey();
            links.put(entry, link);
            list.add(new ListItem(link));
        });
        return list;
    }
}
