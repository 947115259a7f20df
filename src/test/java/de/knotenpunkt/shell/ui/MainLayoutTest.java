package de.knotenpunkt.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MainLayoutTest extends KaribuTest {

    @ParameterizedTest
    @EnumSource(value = Persona.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void everybody_with_a_role_starts_at_mein_tag(Persona persona) {
        loginAs(persona);

        navigate("");

        assertPage("Mein Tag");
        assertThat(title()).isEqualTo("Mein Tag – Knotenpunkt");
        assertThat(_get(AccountMenu.class).getElement().getChild(0).getAttribute("aria-label"))
                .startsWith("Konto von " + persona.fullName());
    }

    @Test
    void the_entry_of_the_page_is_marked() {
        loginAs(Persona.CLERK_OF_40);

        navigate("");

        var links = _get(SideNavigation.class);
        assertThat(_get(
                                links,
                                Anchor.class,
                                spec -> spec.withPredicate(link ->
                                        link.getElement().getTextRecursively().equals("Mein Tag")))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
    }
}
