package de.knotenpunkt.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.tasks.ui.TaskPageTest;
import de.knotenpunkt.testing.Persona;
import java.util.Optional;
import org.springframework.test.annotation.DirtiesContext;

/** What tests of Mein Tag share: cards by their heading, numbers by their label. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // desks begin empty
abstract class HomePageTest extends TaskPageTest {

    final void openMyDay(Persona persona) {
        loginAs(persona);
        navigate("");
        assertPage("Mein Tag");
    }

    static Optional<SectionCard> card(String title) {
        return _find(SectionCard.class).stream()
                .filter(card -> _get(card, H2.class).getText().equals(title))
                .findFirst();
    }

    static String textOf(String card) {
        return card(card).map(TaskPageTest::text).orElse("");
    }

    /** The link of a large number. */
    static Anchor number(String label) {
        return _get(
                HomeNumber.class, spec -> spec.withPredicate(link -> text(link).startsWith(label)));
    }

    static int value(String label) {
        return Integer.parseInt(number(label)
                .getChildren()
                .filter(part -> part.hasClassName("kp-number-value"))
                .map(Component::getElement)
                .findFirst()
                .orElseThrow()
                .getText());
    }
}
