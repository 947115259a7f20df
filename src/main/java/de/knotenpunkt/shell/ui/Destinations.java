package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Keys;
import de.knotenpunkt.shared.ui.NavigationBadges;
import de.knotenpunkt.shared.ui.SrText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the person at the screen may go, and what waits there. */
@SpringComponent
@UIScope
class Destinations {

    /** Second key after {@code g}. */
    private static final Map<String, String> KEYS =
            Map.of("", "m", "aufgaben", "a", "wiedervorlagen", "w", "partner", "p", "dokumente", "d", "konzept", "k");

    private final List<NavigationBadges> badges;

    Destinations(List<NavigationBadges> badges) {
        this.badges = badges;
    }

    /** Entries that the person may open, in order. */
    List<Destination> all() {
        return MenuConfiguration.getMenuEntries().stream()
                .map(Destination::of)
                .filter(destination -> badges.stream()
                        .filter(badge -> badge.routes().contains(destination.path()))
                        .allMatch(badge -> badge.visible(destination.path())))
                .toList();
    }

    /** What waits now, by path of the entry. */
    Map<String, NavigationBadges.Waiting> waiting() {
        return badges.stream()
                .flatMap(badge -> badge.waiting().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * @param path without a leading slash
     * @param title translated
     * @param icon symbol of our own set
     * @param order see {@link de.knotenpunkt.shared.ui.MenuGroups}
     */
    record Destination(String path, String title, String icon, double order) {

        static Destination of(MenuEntry entry) {
            var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
            return new Destination(
                    path,
                    I18NProvider.translate(entry.title()),
                    entry.icon() == null ? "arrow-right" : entry.icon(),
                    entry.order() == null ? 0 : entry.order());
        }

        /** Whether a page belongs to this entry. */
        boolean covers(String page) {
            return path.isEmpty() ? page.isEmpty() : page.equals(path) || page.startsWith(path + "/");
        }

        Anchor link() {
            return new Anchor("/" + path, new Icon(icon), new Span(title));
        }

        /** With the key that leads there; on one link of a page only. */
        Anchor linkWithKey() {
            var key = KEYS.get(path);
            return key == null ? link() : Keys.bind(link(), "g " + key);
        }
    }

    /** Puts what waits behind the text of a link. */
    static void show(Optional<NavigationBadges.Waiting> waiting, Anchor link) {
        link.getChildren()
                .filter(child -> child.hasClassName("kp-nav-count"))
                .toList()
                .forEach(link::remove);
        waiting.filter(some -> some.count() > 0).ifPresent(some -> {
            var number = new Span(String.valueOf(some.count()));
            number.getElement().setAttribute("aria-hidden", "true");
            var count = new Span(number, new SrText(", " + some.spoken()));
            count.addClassName("kp-nav-count");
            link.add(count);
        });
    }
}
