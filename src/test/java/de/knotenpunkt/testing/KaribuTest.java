package de.knotenpunkt.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import de.knotenpunkt.identity.RunAs;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.ClassUtils;

/**
 * Base of tests that use pages without a browser: all routes and error pages, German, a person of the demo logged in.
 * Find components by label, role or text, as people do. The first assertion after a navigation says where one is:
 * {@link #assertPage}.
 */
@IntegrationTest
public abstract class KaribuTest {

    private static final Routes ROUTES = discover();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RunAs runAs;

    /** Opens a browser window as this person; what another person had open is closed. */
    protected final void loginAs(Persona persona) {
        logout();
        Authentication authentication = runAs.authentication(persona.id());
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) -> authentication.getAuthorities().stream()
                    .anyMatch(authority -> role.equals(authority.getAuthority())));
            return request;
        });
        become(authentication);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        // the mocked servlet leaves the thread without anybody
        become(authentication);
    }

    /** Closes the window. */
    @AfterEach
    protected final void logout() {
        if (VaadinSession.getCurrent() != null) {
            MockVaadin.tearDown();
        }
        SecurityContextHolder.clearContext();
    }

    /** Goes to a path such as {@code aufgaben/KMuT-2022-0001}, query included. */
    protected final void navigate(String path) {
        var parts = path.split("\\?", 2);
        var query = QueryParameters.fromString(parts.length > 1 ? parts[1] : "");
        var ui = UI.getCurrent();
        var router = ui.getInternals().getRouter();
        var location = new Location(parts[0], query);
        if (router.resolveNavigationTarget(location).isPresent()) {
            ui.navigate(parts[0], query);
        } else {
            // what the server does when a browser opens an address that leads nowhere
            router.navigate(ui, location, NavigationTrigger.PAGE_LOAD);
        }
        MockVaadin.clientRoundtrip(false);
    }

    /** Asserts which page is shown, by its heading. */
    protected final void assertPage(String heading) {
        assertThat(heading()).isEqualTo(heading);
    }

    /** Asserts that a path leads nowhere for this person, be there something or not. */
    protected final void assertNotFound(String path) {
        navigate(path);
        assertPage("Nicht gefunden");
    }

    /** The heading of the page. */
    protected final String heading() {
        return _get(H1.class).getText();
    }

    /** Title of the browser window. */
    protected final String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    private static void become(Authentication authentication) {
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
    }

    /** Karibu's own search does not see package-private views. */
    @SuppressWarnings("unchecked")
    private static Routes discover() {
        Locale.setDefault(Locale.GERMANY);
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        Set<Class<?>> found = scanner.findCandidateComponents("de.knotenpunkt").stream()
                .map(candidate -> ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null))
                .collect(Collectors.toSet());
        var errors =
                found.stream().filter(HasErrorParameter.class::isAssignableFrom).collect(Collectors.toSet());
        found.removeAll(errors);
        return new Routes(
                (Set<Class<? extends com.vaadin.flow.component.Component>>) (Set<?>) found,
                (Set<Class<? extends HasErrorParameter<?>>>) (Set<?>) errors,
                true);
    }
}
