package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinSession;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.FullHeight;
import de.knotenpunkt.workspace.ui.WindowPreferences;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** Frame of every page: skip link, navigation, header, main, footer, live regions. */
@Layout
@PermitAll
@JavaScript("context://knotenpunkt.js")
@JavaScript("context://files.js")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN = "inhalt";

    private final Main main = new Main();
    private final SideNavigation navigation;
    private final BottomBar bottomBar;
    private @Nullable String path;

    MainLayout(
            SideNavigation navigation,
            BottomBar bottomBar,
            TopBar topBar,
            PageFoot foot,
            WindowPreferences preferences) {
        this.navigation = navigation;
        this.bottomBar = bottomBar;
        addClassName("kp-shell");
        main.setId(MAIN);
        main.addClassName("kp-main");
        main.getElement().setAttribute("tabindex", "-1");
        var scrim = new Div();
        scrim.addClassName("kp-scrim");
        add(skipLink(), navigation, topBar, main, foot, bottomBar, scrim, new Announcer(), new SessionWarning());
        getElement().setAttribute(TopBar.KEYS_OFF, !preferences.get(Habits.KEYS));
        getElement()
                .setAttribute("data-kp-online", getTranslation("shell.connection.online"))
                .setAttribute("data-kp-offline", getTranslation("shell.connection.offline"))
                .setAttribute("data-kp-reconnecting", getTranslation("shell.connection.reconnecting"));
        var session = VaadinSession.getCurrent();
        if (session != null) {
            getElement()
                    .setAttribute(
                            "data-kp-session-seconds", "" + session.getSession().getMaxInactiveInterval());
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().getClassList().add("kp-view");
        main.setClassName("kp-main-flush", content instanceof FullHeight);
        main.getElement().appendChild(content.getElement());
    }

    /** Moves the focus to the heading of a page that was navigated to; the first page keeps the browser's order. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var now = event.getLocation().getPath();
        navigation.mark(now);
        bottomBar.mark(now);
        if (path != null && !path.equals(now)) {
            getElement().executeJs("window.knotenpunkt?.arrived(this)");
        }
        path = now;
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + MAIN, getTranslation("shell.skip"));
        link.setRouterIgnore(true);
        link.addClassName("kp-skip");
        return link;
    }
}
