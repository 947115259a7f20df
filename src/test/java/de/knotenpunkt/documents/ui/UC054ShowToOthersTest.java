package de.knotenpunkt.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UC054ShowToOthersTest extends DocumentPageTest {

    @Test
    @UseCase(id = "UC-054")
    void a_unit_it_is_shown_to_may_read_it_and_no_longer_afterwards() {
        var id = note(SINA, "40", unique("Raumplan"), DocumentClass.PARTICIPANTS);
        loginAs(SINA);
        open(id);
        menu("Anderen zeigen");
        units().setValue(Set.of(new UnitCode("32")));
        click("Zeigen");
        assertThat(details(id).shares()).containsExactly(Token.unit(new UnitCode("32")));
        loginAs(Persona.CLERK_OF_32);
        open(id);
        assertThat(text(ReadersCard.class)).contains("Außerdem gezeigt:", "Beschäftigte von GB 32");

        loginAs(SINA);
        open(id);
        clickNamed("Nicht mehr zeigen: Beschäftigte von GB 32");

        loginAs(Persona.CLERK_OF_32);
        assertNotFound(DocumentRoutes.detail(id));
    }

    @Test
    @UseCase(id = "UC-054", scenario = "A1: Sichtbarkeit ändern")
    void a_head_moves_it_between_the_two_classes_of_the_unit() {
        var id = note(SINA, "40", unique("Raumplan"), DocumentClass.UNIT);
        loginAs(Persona.HEAD_OF_40);
        open(id);
        menu("Sichtbarkeit ändern");
        var classes = classes();
        assertThat(classes.getListDataView().getItems())
                .containsExactly(DocumentClass.UNIT, DocumentClass.PARTICIPANTS);

        _setValue(classes, DocumentClass.PARTICIPANTS);
        click("Ändern");

        assertThat(details(id).visibility()).isEqualTo(DocumentClass.PARTICIPANTS);
    }

    @Test
    @UseCase(id = "UC-054", scenario = "A2: freigeben")
    void a_non_public_paper_is_closed_until_it_is_released() {
        var id = note(MARA, "50.01", unique("Beratung"), DocumentClass.NON_PUBLIC);
        loginAs(SINA);
        assertNotFound(DocumentRoutes.detail(id));
        loginAs(MARA);
        open(id);
        assertThat(text(DocumentDetailsView.class)).contains("Nichtöffentliche Beratung");

        menu("Freigeben");

        loginAs(SINA);
        open(id);
        assertThat(text(PropertiesCard.class)).contains("freigegeben am");
    }

    @Test
    @UseCase(id = "UC-054", scenario = "Schritt 3: warum sehe ich das")
    void the_page_says_who_reads_it_and_why() {
        var id = note(SINA, "40", unique("Raumplan"), DocumentClass.UNIT);
        loginAs(SINA);

        open(id);

        assertThat(text(ReadersCard.class))
                .contains("Beschäftigte von GB 40", "(hat das Dokument abgelegt)", "Leitung von GB 40");
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<UnitCode> units() {
        return _get(MultiSelectComboBox.class, box -> box.withLabel("Organisationseinheiten"));
    }

    @SuppressWarnings("unchecked")
    private static Select<DocumentClass> classes() {
        return _get(Select.class, select -> select.withLabel("Sichtbar für"));
    }

    private static void menu(String text) {
        var entry = _get(MenuBar.class).getItems().stream()
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .filter(item -> item.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such entry: " + text));
        ComponentUtil.fireEvent(entry, new ClickEvent<>(entry));
        MockVaadin.clientRoundtrip(false);
    }
}
