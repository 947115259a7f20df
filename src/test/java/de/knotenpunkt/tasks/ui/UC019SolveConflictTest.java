package de.knotenpunkt.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.tasks.ContentMerge.Side;
import de.knotenpunkt.tasks.Priority;
import de.knotenpunkt.tasks.ReturnReason;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;

class UC019SolveConflictTest extends TaskPageTest {

    private static final String MERGE = "Zusammengeführt speichern";

    @Test
    @UseCase(id = "UC-019")
    void both_versions_stand_side_by_side_and_nothing_is_lost() {
        var number = conflict();
        var dialog = _get(ConflictDialog.class);
        assertThat(dialog.getHeaderTitle()).isEqualTo("Inzwischen hat Mara Beispiel gespeichert");
        assertThat(text(dialog))
                .contains("Meine Fassung klären", "Deren Fassung klären", "Raum für Deutschkurs klären")
                .contains("hoch", "normal");
        assertThat(choice("Betreff").getValue()).isNull();
        assertThat(choice("Priorität").getValue()).isEqualTo(Side.THEIRS);
        assertThat(choice("Beschreibung").getValue()).isEqualTo(Side.MINE);

        _click(_get(dialog, Button.class, spec -> spec.withText(MERGE)));
        assertThat(text(dialog)).contains("Noch offen: Betreff.");
        assertThat(stored(number).content().subject()).isEqualTo("Deren Fassung klären");

        choice("Betreff").setValue(Side.MINE);
        _click(_get(dialog, Button.class, spec -> spec.withText(MERGE)));

        assertThat(isDialogOpen()).isFalse();
        assertThat(said()).isEqualTo("Zusammengeführt gespeichert.");
        var content = stored(number).content();
        assertThat(content.subject()).isEqualTo("Meine Fassung klären");
        assertThat(content.description()).isEqualTo("Nur ich habe das geschrieben.");
        assertThat(content.priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    @UseCase(id = "UC-019", scenario = "A1: abbrechen")
    void leaving_the_choice_keeps_the_form_as_it_was() {
        conflict();

        _click(_get(_get(ConflictDialog.class), Button.class, spec -> spec.withText("Abbrechen")));

        assertThat(_get(_get(TaskEditDialog.class), TextField.class, spec -> spec.withLabel("Betreff (Pflicht)"))
                        .getValue())
                .isEqualTo("Meine Fassung klären");
    }

    @Test
    @UseCase(id = "UC-019", scenario = "A2: Schritt, der noch möglich ist")
    void a_step_keeps_its_input_when_somebody_saved_meanwhile() {
        var number = inProgress(content());
        open(Persona.CLERK_OF_40, number);
        press("Erledigung melden");
        write("Ergebnis (Pflicht)", "Der Raum ist zugesagt.");
        change(
                Persona.COORDINATOR,
                number,
                stored(number).content().change().priority(Priority.HIGH).build());

        confirm("Erledigung melden");

        assertThat(area("Ergebnis (Pflicht)").getValue()).isEqualTo("Der Raum ist zugesagt.");
        assertThat(text(_get(StepDialog.class))).contains("Inzwischen hat Mara Beispiel gespeichert");
        assertThat(page()).contains("hoch");
        confirm("Erledigung melden");
        assertThat(stored(number).status()).isEqualTo(TaskStatus.REPORTED_DONE);
    }

    @Test
    @UseCase(id = "UC-019", scenario = "A3: Schritt, der vorbei ist")
    void a_step_that_is_over_ends_with_a_sentence_and_the_new_state() {
        var number = assigned(content());
        open(Persona.HEAD_OF_40, number);
        press("Ablehnen");
        write("Begründung (Pflicht)", REASON);
        // in another window of the same head
        take(Persona.HEAD_OF_40, number, new TaskStep.SendBack(ReturnReason.UNCLEAR, REASON, null));

        confirm("Ablehnen");

        assertThat(isDialogOpen()).isFalse();
        assertThat(said()).contains("Inzwischen hat Bernd Bildungsmuster gespeichert", "nicht mehr möglich");
        assertThat(page()).contains("Zurückgegeben von Bernd Bildungsmuster");
        assertThat(stored(number).status()).isEqualTo(TaskStatus.RETURNED);
    }

    /** The assignee and the coordination both change the subject, each changes something else besides. */
    private TaskNumber conflict() {
        var number = inProgress(content());
        open(Persona.CLERK_OF_40, number);
        press("Bearbeiten");
        _get(_get(TaskEditDialog.class), TextField.class, spec -> spec.withLabel("Betreff (Pflicht)"))
                .setValue("Meine Fassung klären");
        write("Beschreibung", "Nur ich habe das geschrieben.");
        change(
                Persona.COORDINATOR,
                number,
                stored(number)
                        .content()
                        .change()
                        .subject("Deren Fassung klären")
                        .priority(Priority.HIGH)
                        .build());
        confirm("Speichern");
        return number;
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Side> choice(String field) {
        return _get(
                _get(ConflictDialog.class),
                RadioButtonGroup.class,
                spec -> spec.withPredicate(
                        group -> field.equals(group.getAriaLabel().orElse(""))));
    }
}
