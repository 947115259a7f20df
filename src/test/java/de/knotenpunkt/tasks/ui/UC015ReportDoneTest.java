package de.knotenpunkt.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import de.knotenpunkt.tasks.ChecklistItem;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class UC015ReportDoneTest extends TaskPageTest {

    private static final String REPORT = "Erledigung melden";
    private static final String RESULT = "Ergebnis (Pflicht)";

    @Test
    @UseCase(id = "UC-015")
    void the_assignee_reports_the_result_and_learns_who_confirms_it() {
        var number = inProgress(content());
        open(Persona.CLERK_OF_40, number);

        press(REPORT);
        write(RESULT, "Das Dorfgemeinschaftshaus ist zugesagt.");
        _get(_get(Dialog.class), IntegerField.class).setValue(90);
        confirm(REPORT);

        assertThat(said()).isEqualTo("Erledigung gemeldet. Bernd Bildungsmuster bestätigt sie.");
        assertThat(stored(number).status()).isEqualTo(TaskStatus.REPORTED_DONE);
        assertThat(stored(number).content().effortMinutes()).isEqualTo(90);
        assertThat(page()).contains("Das Dorfgemeinschaftshaus ist zugesagt.");
        assertThat(steps()).isEmpty();
    }

    @Test
    @UseCase(id = "UC-015", scenario = "A1: Ergebnis fehlt")
    void without_a_result_nothing_is_reported() {
        var number = inProgress(content());
        open(Persona.CLERK_OF_40, number);

        press(REPORT);
        confirm(REPORT);

        assertThat(mistakes()).contains("Beschreiben Sie das Ergebnis.");
        assertThat(stored(number).status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @Test
    @UseCase(id = "UC-015", scenario = "A2: Pflichtpunkt offen")
    void a_mandatory_item_has_to_be_ticked_first() {
        var number = inProgress(content()
                .change()
                .checklist(List.of(new ChecklistItem("Schlüssel klären", true, false)))
                .build());
        open(Persona.CLERK_OF_40, number);
        press(REPORT);
        write(RESULT, "Fertig.");
        confirm(REPORT);
        assertThat(mistakes()).contains("sind Pflichtpunkte offen");
        assertThat(area(RESULT).getValue()).isEqualTo("Fertig.");
        confirm("Abbrechen");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Schlüssel klären (Pflicht)")), true);
        assertThat(stored(number).content().checklist().getFirst().done()).isTrue();
        assertThat(page()).contains("1 von 1 erledigt");

        press(REPORT);
        write(RESULT, "Fertig.");
        confirm(REPORT);
        assertThat(stored(number).status()).isEqualTo(TaskStatus.REPORTED_DONE);
    }
}
