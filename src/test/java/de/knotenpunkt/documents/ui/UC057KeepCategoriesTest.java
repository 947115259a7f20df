package de.knotenpunkt.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
class UC057KeepCategoriesTest extends DocumentPageTest {

    @Test
    @UseCase(id = "UC-057")
    void another_period_reaches_the_documents_of_the_category() {
        var id = note(SINA, "40", unique("Vermerk"), DocumentClass.UNIT);
        assertThat(details(id).retainUntil()).isEqualTo(LocalDate.of(2036, 12, 31));
        loginAs(MARA);
        navigate(DocumentRoutes.CATEGORIES);
        assertPage("Kategorien");
        clickNamed("Kategorie Vermerk und Schriftverkehr ändern");

        _setValue(_get(IntegerField.class, field -> field.withLabel("Aufbewahrung in Jahren")), 3);
        click("Speichern");

        assertNotice("Kategorie gespeichert.");
        assertThat(text(CategoriesView.class)).contains("3 Jahre ab Datum des Dokuments");
        assertThat(details(id).retainUntil()).isEqualTo(LocalDate.of(2029, 12, 31));
    }

    @Test
    @UseCase(id = "UC-057", scenario = "A1: unmögliche Frist")
    void an_impossible_period_is_said_at_its_input() {
        loginAs(MARA);
        navigate(DocumentRoutes.CATEGORIES);
        clickNamed("Kategorie Protokoll ändern");

        var years = _get(IntegerField.class, field -> field.withLabel("Aufbewahrung in Jahren"));
        _setValue(years, 400);
        click("Speichern");

        assertThat(years.isInvalid()).isTrue();
        assertThat(_find(CategoryDialog.class)).hasSize(1);
    }

    @Test
    @UseCase(id = "UC-057", scenario = "Rechte")
    void only_the_coordination_decides() {
        for (var other : new Persona[] {SINA, Persona.HEAD_OF_40, Persona.IT_ADMIN}) {
            loginAs(other);
            assertNoPage(DocumentRoutes.CATEGORIES);
        }
    }
}
