package de.knotenpunkt.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.workspace.Drafts;
import de.knotenpunkt.workspace.FormKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DraftKeeperTest extends KaribuTest {

    private static final FormKey FORM = FormKey.of("tests.keeper");

    @Autowired
    private DraftKeepers keepers;

    @Autowired
    private Drafts drafts;

    @BeforeEach
    void open() {
        loginAs(Persona.CLERK_OF_40);
        navigate("");
    }

    @AfterEach
    void forget() {
        loginAs(Persona.CLERK_OF_40);
        drafts.discard(FORM);
    }

    @Test
    void what_is_typed_is_kept_and_the_form_says_so() {
        var form = new Form();

        type("Raum für Deutschkurs");

        assertThat(drafts.find(FORM))
                .get()
                .satisfies(draft -> assertThat(draft.content()).contains("Raum für Deutschkurs"));
        assertThat(form.keeper.getElement().getTextRecursively()).contains("Entwurf gesichert, ");
    }

    @Test
    void the_form_shows_what_was_kept_when_it_is_opened_after_the_next_login() {
        var first = new Form();
        type("Raum für Deutschkurs");
        assertThat(first.field.getValue()).isEqualTo("Raum für Deutschkurs");

        open();
        var second = new Form();

        assertThat(second.field.getValue()).isEqualTo("Raum für Deutschkurs");
        assertThat(second.keeper.getElement().getTextRecursively()).contains("Wir haben Ihren Entwurf (heute ");
    }

    @Test
    void whoever_discards_the_draft_begins_anew() {
        new Form();
        type("Raum für Deutschkurs");
        open();
        var form = new Form();

        _click(_get(form, Button.class, spec -> spec.withText("Verwerfen")));

        assertThat(form.field.getValue()).isEmpty();
        assertThat(drafts.find(FORM)).isEmpty();
    }

    @Test
    void nothing_is_kept_of_what_has_been_saved() {
        var form = new Form();
        type("Raum für Deutschkurs");

        form.keeper.done();
        type("Raum für Deutschkurs in Jerxheim");

        assertThat(drafts.find(FORM)).isEmpty();
    }

    @Test
    void an_empty_form_keeps_nothing() {
        new Form();
        type("Raum");

        type("");

        assertThat(drafts.find(FORM)).isEmpty();
    }

    @Test
    void the_start_page_offers_what_was_not_saved() {
        new Form();
        type("Raum für Deutschkurs");

        open();

        _get(H2.class, spec -> spec.withText("Nicht gespeicherte Eingaben"));
        assertThat(_get(Anchor.class, spec -> spec.withText("Probeformular")).getHref())
                .isEqualTo("/aufgaben");
    }

    private static void type(String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Betreff")), text);
    }

    record Input(String subject) {}

    private final class Form extends Div {

        private final TextField field = new TextField("Betreff");
        private final DraftKeeper<Input> keeper;

        Form() {
            keeper = keepers.keep(
                    new DraftKeepers.DraftForm<>(
                            FORM,
                            "Probeformular",
                            "aufgaben",
                            Input.class,
                            () -> new Input(field.getValue()),
                            input -> field.setValue(input.subject())),
                    field);
            add(field, keeper);
            UI.getCurrent().add(this);
        }
    }
}
