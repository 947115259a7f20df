package de.knotenpunkt.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import jakarta.annotation.security.PermitAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authorization.AuthorizationDeniedException;

class ErrorPagesTest extends KaribuTest {

    private static RuntimeException thrown = new IllegalStateException();

    @BeforeEach
    void login() {
        loginAs(Persona.CLERK_OF_40);
        RouteConfiguration.forSessionScope().setRoute("probe", Probe.class, MainLayout.class);
        RouteConfiguration.forSessionScope().setRoute("probe-bau", ProbeOfConstruction.class, MainLayout.class);
    }

    @Test
    void an_address_that_leads_nowhere_is_said_so_inside_the_layout() {
        assertNotFound("gibt-es-nicht");

        assertThat(title()).isEqualTo("Fehler: Nicht gefunden – Knotenpunkt");
        assertThat(_get(
                                Paragraph.class,
                                spec -> spec.withText(
                                        "Diesen Vorgang gibt es nicht oder er ist für Sie nicht sichtbar."))
                        .isAttached())
                .isTrue();
        _get(SideNavigation.class);
    }

    @Test
    void a_record_that_may_not_be_seen_looks_like_one_that_is_not_there() {
        thrown = new NotFound();

        assertNotFound("probe");
    }

    @Test
    void the_same_holds_for_what_the_constructor_of_a_page_throws() {
        thrown = new NotFound();

        assertNotFound("probe-bau");
    }

    @Test
    void the_router_s_own_not_found_is_the_same_page() {
        thrown = new NotFoundException();

        assertNotFound("probe");
    }

    @Test
    void a_page_without_the_right_says_whom_to_ask() {
        thrown = new AccessDeniedException();

        navigate("probe");

        assertPage("Keine Berechtigung");
    }

    @Test
    void so_does_a_service_that_refuses_while_a_page_is_opened() {
        thrown = new AuthorizationDeniedException("no");

        navigate("probe");

        assertPage("Keine Berechtigung");
    }

    @Test
    void a_problem_is_said_by_its_sentence() {
        thrown = new Denied("shared.date-field.unreadable");

        navigate("probe");

        assertPage("Die Seite lässt sich nicht öffnen");
        assertThat(sentence()).startsWith("Dieses Datum ist nicht lesbar.");
    }

    @Test
    void a_bug_gets_a_number_and_shows_nothing_of_itself() {
        thrown = new IllegalStateException("secret detail");

        navigate("probe");

        assertPage("Die Seite lässt sich nicht öffnen");
        assertThat(sentence())
                .matches("Das hat nicht geklappt. Ihre Eingaben sind erhalten. "
                        + "Fehlernummer [2-9A-Z]{6} für den Benutzerservice.");
    }

    private static String sentence() {
        return _get(
                        _get(InternalErrorView.class),
                        Paragraph.class,
                        spec -> spec.withPredicate(paragraph -> !paragraph.hasClassName("kp-page-sub")))
                .getText();
    }

    @PermitAll
    static class Probe extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw thrown;
        }
    }

    @PermitAll
    static class ProbeOfConstruction extends Div {

        ProbeOfConstruction() {
            throw thrown;
        }
    }
}
