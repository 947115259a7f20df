package de.knotenpunkt.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UC051FindDocumentsTest extends DocumentPageTest {

    @Test
    @UseCase(id = "UC-051")
    void words_of_the_title_find_whatever_the_spelling() {
        var word = "Zählung" + unique("").strip();
        note(SINA, "40", "Schüler" + word + " im Landkreis", DocumentClass.UNIT);
        loginAs(SINA);

        navigate(DocumentRoutes.LIST + "?text=schueler"
                + word.toLowerCase(Locale.ROOT).replace("ä", "ae"));

        assertPage("Dokumente");
        assertThat(titles()).containsExactly("Schüler" + word + " im Landkreis");
        assertThat(text(DocumentFilterBar.class)).contains("1 Dokument gefunden");
    }

    @Test
    @UseCase(id = "UC-051", scenario = "Schritt 2: eingrenzen")
    void the_address_holds_the_filter() {
        var title = unique("Vermerk Raumsuche");
        note(SINA, "40", title, DocumentClass.UNIT);
        loginAs(SINA);
        navigate(DocumentRoutes.LIST);

        _setValue(_get(TextField.class, field -> field.withPlaceholder("Titel, Dateiname, Aktenzeichen")), title);
        MockVaadin.clientRoundtrip(false);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("dokumente?text=Vermerk");
        assertThat(titles()).containsExactly(title);
        navigate(DocumentRoutes.LIST + "?kategorie=PRESS&text=" + title.replace(' ', '+'));
        assertThat(text(DocumentFilterBar.class)).contains("Keine Dokumente gefunden");
    }

    @Test
    @UseCase(id = "UC-051", scenario = "Rechte")
    void what_one_may_not_read_is_not_counted() {
        var title = unique("Vertraulich");
        note(SINA, "40", title, DocumentClass.PARTICIPANTS);
        for (var outsider : List.of(Persona.CLERK_OF_32, Persona.EXECUTIVE, Persona.COUNCIL_OFFICE)) {
            loginAs(outsider);
            navigate(DocumentRoutes.LIST + "?text=" + title.replace(' ', '+'));
            assertThat(text(DocumentFilterBar.class)).contains("Keine Dokumente gefunden");
        }
    }

    @Test
    @UseCase(id = "UC-051", scenario = "A1: verdorbene Adresse")
    void a_broken_address_shows_everything_it_can() {
        loginAs(SINA);

        navigate(DocumentRoutes.LIST + "?kategorie=%27or+1&einheit=..%2F..&jahr=abc&sortierung=drop");

        assertPage("Dokumente");
    }

    private static List<String> titles() {
        var grid = _get(DocumentGrid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._get(grid, row).title())
                .toList();
    }
}
