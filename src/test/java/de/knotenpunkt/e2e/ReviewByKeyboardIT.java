package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.ParticipationWish;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.Accessibility;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import de.knotenpunkt.testing.Windows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The review page without a mouse: no click after the log-in, and every key goes where the keyboard is. */
@BrowserTest
class ReviewByKeyboardIT {

    private static final Persona HEAD = Persona.HEAD_OF_32;
    private static final int ACCEPTED = 6;

    private Page page;
    private Keyboard keys;
    private int decided;

    @Test
    @UseCase(id = "UC-033", scenario = "A5: nur mit der Tastatur")
    void a_head_decides_ten_one_after_the_other(Windows windows) {
        prepare();
        var head = Person.at(windows, HEAD);
        head.opens("pruefung");
        page = head.page();
        keys = page.keyboard();
        Accessibility.check(page);

        for (var i = 1; i <= ACCEPTED; i++) {
            goTo("Tastaturprüfung " + i);
            acceptAndAssign();
        }
        goTo("Tastatur Rückgabe");
        sendBack();
        goTo("Tastatur Ablehnung");
        reject();
        goTo("Tastatur Erledigung");
        confirmAtOnce("b");
        goTo("Tastatur Mitzeichnung");
        confirmAtOnce("m");

        head.sees("Heute entschieden (10)");
    }

    private void acceptAndAssign() {
        keys.press("Enter");
        var person = page.getByLabel("Bearbeitung (Pflicht)");
        assertThat(person).isFocused();
        keys.type("Ole");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        keys.press("Enter");
        assertThat(person).hasAttribute("aria-expanded", "false");
        keys.press("Enter");
        decided();
    }

    private void sendBack() {
        keys.press("z");
        assertThat(dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Grund")))
                .isFocused();
        keys.press("ArrowDown");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isFocused();
        keys.press("Enter");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        keys.press("Tab");
        keys.type("Bitte die Ziele genauer beschreiben.");
        keys.press("Control+Enter");
        decided();
    }

    private void reject() {
        keys.press("Enter");
        assertThat(page.getByLabel("Bearbeitung (Pflicht)")).isFocused();
        tabTo("Ablehnen");
        keys.press("Enter");
        assertThat(dialog().getByRole(AriaRole.TEXTBOX).first()).isFocused();
        keys.type("Dafür ist der Landkreis nicht zuständig.");
        keys.press("Control+Enter");
        decided();
    }

    /** A step whose dialog needs no input. */
    private void confirmAtOnce(String key) {
        keys.press(key);
        page.waitForFunction("() => document.activeElement?.closest('[role=dialog]')");
        keys.press("Control+Enter");
        decided();
    }

    private void tabTo(String button) {
        var wanted = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        for (var presses = 0; presses < 12 && !focused(wanted); presses++) {
            keys.press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    private static boolean focused(Locator element) {
        return (boolean) element.evaluate("element => element === document.activeElement");
    }

    /** Goes down the list until the wanted one is shown. */
    private void goTo(String subject) {
        var shown = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Ausgewählter Vorgang"))
                .getByRole(AriaRole.HEADING)
                .first();
        keys.press("k");
        assertThat(current()).isFocused();
        for (var row = 0; row < 40 && !shown.innerText().equals(subject); row++) {
            var before = shown.innerText();
            keys.press("j");
            assertThat(shown).not().hasText(before);
        }
        assertThat(shown).hasText(subject);
        assertThat(current()).isFocused();
    }

    private Locator current() {
        return page.getByRole(
                        AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Zu entscheiden, älteste zuerst"))
                .locator("a[aria-current=true]");
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).last();
    }

    private void decided() {
        decided++;
        assertThat(page.getByText("Heute entschieden (" + decided + ")")).isVisible();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private static void prepare() {
        for (var i = 1; i <= ACCEPTED; i++) {
            Given.assigned(Persona.COORDINATOR, "32", "Tastaturprüfung " + i);
        }
        Given.assigned(Persona.COORDINATOR, "32", "Tastatur Rückgabe");
        Given.assigned(Persona.COORDINATOR, "32", "Tastatur Ablehnung");
        var done = Given.assigned(Persona.COORDINATOR, "32", "Tastatur Erledigung");
        Given.step(HEAD, done, new TaskStep.Accept(Persona.CLERK_OF_32.id(), null, null));
        Given.step(Persona.CLERK_OF_32, done, new TaskStep.ReportDone("Alles erledigt wie besprochen.", null));
        var shared = Given.assigned(
                Persona.COORDINATOR,
                "40",
                "Tastatur Mitzeichnung",
                List.of(ParticipationWish.parallel(new UnitCode("32"), ParticipationKind.CO_SIGN)));
        Given.step(Persona.HEAD_OF_40, shared, new TaskStep.BeginReview());
    }
}
