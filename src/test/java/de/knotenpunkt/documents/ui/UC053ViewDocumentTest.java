package de.knotenpunkt.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.documents.StoredDocuments;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;

class UC053ViewDocumentTest extends DocumentPageTest {

    @Test
    @UseCase(id = "UC-053")
    void the_page_says_what_it_is_and_the_link_what_comes() {
        var title = unique("Raumplan");
        var id = note(SINA, "40", title, DocumentClass.UNIT);
        loginAs(SINA);

        open(id);

        assertPage(title);
        assertThat(_find(_get(VersionsCard.class), Anchor.class))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.getHref()).isEqualTo("/" + DocumentRoutes.file(id, 1));
                    assertThat(link.getElement().getTextRecursively()).contains("datei.txt (TXT, ", "Byte)");
                });
        assertThat(text(PropertiesCard.class)).contains("Vermerk und Schriftverkehr", "23.11.2026", "keine eAkte");
    }

    @Test
    @UseCase(id = "UC-053", scenario = "Schritt 2: Vorschau")
    void a_text_is_shown_as_text_whatever_stands_in_it() {
        var id = stored.file(
                SINA, StoredDocuments.note(unique("Text"), "40"), unique("1 < 2 und A & B"), DocumentClass.UNIT);
        loginAs(SINA);
        open(id);

        clickNamed("Vorschau von Fassung 1");

        assertThat(text(PreviewDialog.class)).contains("1 < 2 und A & B");
    }

    @Test
    @UseCase(id = "UC-053", scenario = "A1: Adresse einer Fassung")
    void a_version_has_an_address_of_its_own() {
        var title = unique("Raumplan");
        var id = note(SINA, "40", title, DocumentClass.UNIT);
        loginAs(SINA);

        navigate(DocumentRoutes.version(id, 1));
        assertPage(title);

        assertNotFound(DocumentRoutes.version(id, 2));
        assertNotFound(DocumentRoutes.DETAIL + "/kein-dokument");
    }

    @Test
    @UseCase(id = "UC-053", scenario = "Rechte")
    void who_may_not_read_it_is_told_there_is_nothing() {
        var id = note(SINA, "40", unique("Raumplan"), DocumentClass.UNIT);
        for (var outsider : new Persona[] {Persona.CLERK_OF_32, Persona.EXECUTIVE, Persona.COUNCIL_OFFICE}) {
            loginAs(outsider);
            assertNotFound(DocumentRoutes.detail(id));
        }
    }
}
