package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;

/** Somebody at a browser: finds things by role and name, as a screen reader does, and works through them. */
final class Person {

    private final Page page;

    private Person(Page page) {
        this.page = page;
    }

    static Person at(Windows windows, Persona persona) {
        return new Person(windows.loggedInAs(persona));
    }

    static Person at(Page page) {
        return new Person(page);
    }

    Page page() {
        return page;
    }

    void opens(TaskNumber number) {
        opens(TaskRoutes.detail(number));
    }

    void opens(String path) {
        page.navigate("/" + path);
        assertThat(heading()).isVisible();
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    void doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).last();
    }

    /** Presses a button of the page itself. */
    void presses(String name) {
        button(name).first().click();
    }

    /** Presses a button of the open dialog and sees the dialog close. */
    void confirms(String name) {
        var dialog = dialog();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    void fills(String label, String text) {
        var field = dialog().getByLabel(label).first();
        field.fill(text);
        field.press("Tab");
    }

    /** Chooses from a combo box or select of the open dialog. */
    void chooses(String label, String option) {
        var field = dialog().getByLabel(label).first();
        field.click();
        field.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    /** Chooses files in the upload of the open dialog. */
    void uploads(FilePayload... files) {
        dialog().locator("vaadin-upload input[type=file]").setInputFiles(files);
    }

    /** The line of a file in the list of the open dialog. */
    Locator line(String file) {
        return dialog().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(file));
    }

    /** Chooses from the menu "Mehr" of the page's head. */
    void choosesFromMore(String entry) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Mehr"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(entry))
                .click();
    }

    /** The number of the task whose page is open. */
    TaskNumber number() {
        var address = page.url();
        return TaskNumber.parse(address.substring(address.lastIndexOf('/') + 1).replaceAll("[?#].*", ""))
                .orElseThrow();
    }
}
