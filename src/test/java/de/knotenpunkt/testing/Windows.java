package de.knotenpunkt.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import de.knotenpunkt.demo.DemoData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Browser windows of one test, each as on a machine of its own: German, in Berlin, 1440 by 900. */
public final class Windows implements AutoCloseable {

    private final Browser browser;
    private final List<Page> pages = new ArrayList<>();

    Windows(Browser browser) {
        this.browser = browser;
    }

    /** A window in which nobody is logged in; paths are those of the server at this address. */
    public Page open(String address) {
        return open(new Browser.NewContextOptions().setBaseURL(address));
    }

    /** A window at the demo in which nobody is logged in. */
    public Page open() {
        return open(DemoServer.get().url());
    }

    /** A window of the demo in which this person is logged in and sees the start page. */
    public Page loggedInAs(Persona persona) {
        var page = open();
        page.navigate("/login");
        logIn(page, persona);
        return page;
    }

    /** As {@link #open()}, of another size, colour scheme or language. */
    public Page open(Browser.NewContextOptions options) {
        if (options.locale == null) {
            options.setLocale("de-DE");
        }
        if (options.viewportSize == null) {
            options.setViewportSize(1440, 900);
        }
        if (options.colorScheme == null) {
            options.setColorScheme(ColorScheme.LIGHT);
        }
        if (options.baseURL == null) {
            options.setBaseURL(DemoServer.get().url());
        }
        var page = browser.newContext(options.setTimezoneId("Europe/Berlin")).newPage();
        pages.add(page);
        return page;
    }

    /** Fills in the log-in form the window shows; ends where the application leads. */
    public static void logIn(Page page, Persona persona) {
        page.getByLabel("Benutzername", new Page.GetByLabelOptions().setExact(true))
                .fill(persona.login());
        page.getByLabel("Kennwort", new Page.GetByLabelOptions().setExact(true)).fill(DemoData.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
        page.waitForURL(address -> !address.contains("/login"));
    }

    void photograph(Path name) {
        for (var i = 0; i < pages.size(); i++) {
            pages.get(i)
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(name.resolveSibling(name.getFileName() + "-" + (i + 1) + ".png")));
        }
    }

    @Override
    public void close() {
        pages.forEach(page -> page.context().close());
    }
}
