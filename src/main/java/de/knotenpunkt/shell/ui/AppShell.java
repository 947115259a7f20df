package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/**
 * The first answer to a browser: styles, colour scheme, icon. No class here may need a frontend build.
 *
 * <p>Push goes one way: what people do still comes by requests of its own, through all filters, and only these count as
 * activity, so that an open page is no reason to keep a session.
 */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Lumo.UTILITY_STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
@Push
@Meta(name = "robots", content = "noindex, nofollow")
class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Knotenpunkt");
        settings.addLink("icon", "favicon.svg");
    }
}
