package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import de.knotenpunkt.documents.StoredDocuments;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.retention.ConfirmDeletion;
import de.knotenpunkt.retention.DeletionId;
import de.knotenpunkt.retention.Deletions;
import de.knotenpunkt.retention.DueDocuments;
import de.knotenpunkt.retention.DueRecords;
import de.knotenpunkt.retention.ProposeDeletion;
import de.knotenpunkt.retention.RetentionRoutes;
import de.knotenpunkt.retention.SetHold;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.testing.Accessibility;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.DemoServer;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page of the Aussonderung with everything on it, for everybody's eyes and widths and by keyboard alone. */
@BrowserTest
class DisposalPageIT {

    private DueDocuments documents;

    @BeforeEach
    void a_page_with_everything_on_it() {
        documents = new DueDocuments(StoredDocuments.in(DemoServer.get().context()), bean(JdbcTemplate.class));
        documents.forgetAll();
        destroy(documents.note("Schon vernichtet"));
        propose(documents.note("Schon vorgeschlagen"));
        hold(documents.note("Gesperrt"));
        documents.concept("Handlungskonzept der ersten Stunde mit einem recht langen Titel, der umbrechen muss");
        documents.note("Frei");
    }

    @AfterEach
    void nothing_stays() {
        documents.forgetAll();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "320, LIGHT", "1440, DARK"})
    void axe_finds_nothing_on_the_page_and_in_its_dialogs(int width, ColorScheme scheme, Windows windows) {
        var page = page(windows, width, scheme, Persona.COORDINATOR);
        check(page);

        check(page, button(page, "Sperren: Frei"));
        page.getByLabel("Auswählen: Handlungskonzept").check();
        check(page, button(page, "Vernichtung vorschlagen"));
        check(page, button(page, "Ablehnen: 1 Unterlagen"));

        var second = page(windows, width, scheme, Persona.SECOND_COORDINATOR);
        check(second, button(second, "Ansehen: 1 Unterlagen").first());
    }

    @Test
    void a_second_person_confirms_by_keyboard(Windows windows) {
        var page = page(windows, 1440, ColorScheme.LIGHT, Persona.AUDITOR);

        button(page, "Ansehen: 1 Unterlagen").first().focus();
        page.keyboard().press("Enter");
        assertThat(button(page, "Noch nicht")).isFocused();
        button(page, "Vernichtung bestätigen").focus();
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW)).hasCount(3);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isFocused();
    }

    private static void check(Page page) {
        Accessibility.check(page);
        Assertions.assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scrolling of %s", page.url())
                .isLessThanOrEqualTo(0);
    }

    /** Opens a dialog, looks at it and leaves it. */
    private static void check(Page page, Locator opener) {
        opener.click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).hasCount(1);
        assertThat(dialog).not().hasAttribute("opening", "");
        check(page);
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
    }

    private static Locator button(Page page, String beginning) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(beginning));
    }

    private static Page page(Windows windows, int width, ColorScheme scheme, Persona persona) {
        var page = windows.open(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        page.navigate("/login");
        Windows.logIn(page, persona);
        page.navigate("/" + RetentionRoutes.PAGE);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Aussonderung");
        return page;
    }

    private static void hold(EntityRef ref) {
        var until = LocalDate.now(bean(Clock.class)).plusYears(1);
        as(Persona.COORDINATOR, () -> bean(DueRecords.class).hold(new SetHold(ref, "Klage anhängig", until)));
    }

    private static DeletionId propose(EntityRef ref) {
        var id = DeletionId.next();
        as(Persona.COORDINATOR, () -> bean(Deletions.class).propose(new ProposeDeletion(id, Set.of(ref), null)));
        return id;
    }

    private static void destroy(EntityRef ref) {
        var id = propose(ref);
        as(Persona.SECOND_COORDINATOR, () -> bean(Deletions.class).confirm(new ConfirmDeletion(id, null)));
    }

    private static void as(Persona persona, Runnable work) {
        bean(RunAs.class).person(persona.id(), work);
    }

    private static <T> T bean(Class<T> type) {
        return DemoServer.get().context().getBean(type);
    }
}
