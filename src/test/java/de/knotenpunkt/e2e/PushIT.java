package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What others do shows on an open page, which itself asks for nothing. */
@BrowserTest
class PushIT {

    @Test
    void an_assignment_reaches_the_open_page_without_a_request_of_its_own(Windows windows) {
        var clerk = Person.at(windows, Persona.CLERK_OF_40);
        Page page = clerk.page();
        var sockets = new CopyOnWriteArrayList<String>();
        page.onWebSocket(socket -> sockets.add(socket.url()));
        page.reload();
        var bell = page.locator(".kp-bell");
        assertThat(bell).isVisible();
        page.waitForCondition(() -> !sockets.isEmpty());
        var before = unread(bell.getAttribute("aria-label"));
        var requests = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> requests.add(request.url()));

        var number = Given.assigned(Persona.COORDINATOR, "40", "Kommt von selbst");
        Given.step(Persona.HEAD_OF_40, number, new TaskStep.Accept(Persona.CLERK_OF_40.id(), null, null));

        assertThat(bell)
                .hasAttribute("aria-label", Pattern.compile("Benachrichtigungen, " + (before + 1) + " ungelesen"));
        assertThat(page.locator("[role=status]").first())
                .hasText(Pattern.compile("(" + (before + 1) + "|Eine) ungelesene Benachrichtigung.*"));
        assertThat(requests).noneMatch(url -> url.contains("v-r=uidl"));

        bell.click();
        assertThat(page.getByText(number.value() + " Kommt von selbst")).isVisible();
    }

    @Test
    void a_document_that_is_shown_reaches_its_recipients_open_page(Windows windows) {
        var id = Given.document(Persona.CLERK_OF_40, "40", "Kommt gezeigt an", "Kommt gezeigt an");
        var reader = Person.at(windows, Persona.CLERK_OF_32);
        var bell = reader.page().locator(".kp-bell");
        var before = unread(bell.getAttribute("aria-label"));

        Given.shown(Persona.CLERK_OF_40, id, Persona.CLERK_OF_32);

        assertThat(bell)
                .hasAttribute("aria-label", Pattern.compile("Benachrichtigungen, " + (before + 1) + " ungelesen"));
        bell.click();
        reader.sees("Ein Dokument wurde Ihnen gezeigt");
        reader.page().getByText("Kommt gezeigt an").first().click();
        assertThat(reader.heading()).hasText("Kommt gezeigt an");
    }

    private static int unread(String label) {
        var digits = label.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
