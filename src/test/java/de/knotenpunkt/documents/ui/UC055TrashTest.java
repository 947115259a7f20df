package de.knotenpunkt.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;

class UC055TrashTest extends DocumentPageTest {

    @Test
    @UseCase(id = "UC-055")
    void what_lies_in_the_trash_is_gone_for_everybody_else_and_comes_back() {
        var title = unique("Alter Raumplan");
        var id = note(SINA, "40", title, DocumentClass.UNIT);
        stored.act(MARA, id, trash::put);
        loginAs(SINA);
        assertNotFound(DocumentRoutes.detail(id));
        loginAs(MARA);
        navigate(DocumentRoutes.TRASH);
        assertPage("Papierkorb");
        assertThat(text(TrashView.class)).contains(title, "endgültig gelöscht am");

        clickNamed("Zurückholen: " + title);

        assertNotice("mit seinen Verknüpfungen wieder da");
        assertThat(text(TrashView.class)).doesNotContain(title);
        loginAs(SINA);
        open(id);
        assertPage(title);
    }

    @Test
    @UseCase(id = "UC-055", scenario = "A1: Seite im Papierkorb")
    void its_page_offers_the_way_back_and_nothing_else() {
        var id = note(SINA, "40", unique("Alter Raumplan"), DocumentClass.UNIT);
        stored.act(MARA, id, trash::put);
        loginAs(MARA);

        open(id);
        assertThat(text(DocumentDetailsView.class))
                .contains("Im Papierkorb seit")
                .doesNotContain("Neue Fassung");
        click("Zurückholen");

        assertThat(details(id).trashedAt()).isNull();
    }

    @Test
    @UseCase(id = "UC-055", scenario = "Rechte")
    void only_the_coordination_has_a_trash() {
        for (var other : new Persona[] {SINA, Persona.HEAD_OF_40, Persona.EXECUTIVE, Persona.IT_ADMIN}) {
            loginAs(other);
            assertNoPage(DocumentRoutes.TRASH);
        }
    }
}
