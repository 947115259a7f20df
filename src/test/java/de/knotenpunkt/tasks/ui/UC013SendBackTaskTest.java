package de.knotenpunkt.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.ReturnReason;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;

class UC013SendBackTaskTest extends TaskPageTest {

    private static final String SEND_BACK = "Zurückgeben";
    private static final String WORDS = "Begründung (Pflicht)";

    @Test
    @UseCase(id = "UC-013")
    void the_head_gives_it_back_and_names_whose_it_is() {
        var number = assigned(content());
        open(Persona.HEAD_OF_40, number);

        press(SEND_BACK);
        why().setValue(ReturnReason.NOT_RESPONSIBLE);
        proposed().setValue(YOUTH);
        write(WORDS, REASON);
        confirm(SEND_BACK);

        assertThat(stored(number).status()).isEqualTo(TaskStatus.RETURNED);
        assertThat(said()).isEqualTo("Zurückgegeben an Mara Beispiel und die Koordination.");
        assertThat(page()).contains("Vorgeschlagene Federführung: GB 51 Jugend");
    }

    @Test
    @UseCase(id = "UC-013", scenario = "A1: Begründung zu kurz")
    void a_short_reason_is_refused_at_its_field_and_a_text_block_helps() {
        var number = assigned(content());
        open(Persona.HEAD_OF_40, number);

        press(SEND_BACK);
        why().setValue(ReturnReason.DUE_DATE);
        write(WORDS, "nein");
        confirm(SEND_BACK);
        assertThat(area(WORDS).isInvalid()).isTrue();
        assertThat(area(WORDS).getErrorMessage()).contains("mindestens 10 Zeichen");
        assertThat(area(WORDS).getValue()).isEqualTo("nein");

        area(WORDS).clear();
        confirm("Die Frist ist mit den vorhandenen Kräften nicht einzuhalten.");
        confirm(SEND_BACK);
        assertThat(stored(number).status()).isEqualTo(TaskStatus.RETURNED);
    }

    @Test
    @UseCase(id = "UC-013", scenario = "A2: erneut zuweisen")
    void the_coordination_assigns_again_to_the_unit_that_was_proposed() {
        var number = assigned(content());
        take(Persona.HEAD_OF_40, number, new TaskStep.SendBack(ReturnReason.NOT_RESPONSIBLE, REASON, YOUTH));
        open(Persona.COORDINATOR, number);

        press("Erneut zuweisen");
        confirm("Erneut zuweisen");

        assertThat(said()).isEqualTo("Erneut zugewiesen an GB 51.");
        assertThat(stored(number).content().leadUnit()).isEqualTo(YOUTH);
    }

    @Test
    @UseCase(id = "UC-013", scenario = "A3: abbrechen")
    void leaving_the_dialog_changes_nothing() {
        var number = assigned(content());
        open(Persona.HEAD_OF_40, number);

        press(SEND_BACK);
        confirm("Abbrechen");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(stored(number).status()).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(_find(Button.class, spec -> spec.withText(SEND_BACK))).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static Select<ReturnReason> why() {
        return _get(_get(Dialog.class), Select.class, spec -> spec.withLabel("Grund (Pflicht)"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<UnitCode> proposed() {
        return _get(_get(Dialog.class), ComboBox.class, spec -> spec.withLabel("Zuständig ist (Pflicht)"));
    }
}
