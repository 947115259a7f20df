package de.knotenpunkt.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.knotenpunkt.tasks.CoSignDecision;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.ParticipationWish;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class UC018CoSignTaskTest extends TaskPageTest {

    @Test
    @UseCase(id = "UC-018")
    void a_head_signs_for_the_unit() {
        var number = inReview();
        open(Persona.HEAD_OF_51, number);
        assertThat(table()).contains("GB 51 Jugend", "Mitzeichnung", "offen");

        press("Mitzeichnen");
        confirm("Mitzeichnen");

        assertThat(said()).isEqualTo("Mitzeichnung gespeichert.");
        assertThat(table()).contains("mitgezeichnet", "Jule Musterjung").doesNotContain("offen");
    }

    @Test
    @UseCase(id = "UC-018", scenario = "A1: abweichende Meinung")
    void dissent_needs_words_and_stays_visible() {
        var number = inReview();
        open(Persona.HEAD_OF_51, number);

        press("Mitzeichnen");
        decision().setValue(CoSignDecision.DISSENT);
        confirm("Mitzeichnen");
        assertThat(area("Anmerkung (Pflicht)").isInvalid()).isTrue();

        write("Anmerkung (Pflicht)", "Die Jugendräume sind belegt.");
        confirm("Mitzeichnen");
        assertThat(table()).contains("nicht mitgezeichnet (abweichende Meinung)", "Die Jugendräume sind belegt.");
    }

    @Test
    @UseCase(id = "UC-018", scenario = "A2: Text danach geändert")
    void what_was_signed_and_changed_has_to_be_signed_again() {
        var number = inReview();
        take(Persona.HEAD_OF_51, number, new TaskStep.CoSign(YOUTH, CoSignDecision.SIGNED, null));
        change(
                Persona.COORDINATOR,
                number,
                stored(number).content().change().subject("Zwei Räume klären").build());

        open(Persona.HEAD_OF_51, number);

        assertThat(table()).contains("erneut vorzulegen");
        assertThat(steps()).contains("Mitzeichnen");
    }

    @Test
    @UseCase(id = "UC-018", scenario = "A3: übertragen")
    void a_head_lets_somebody_of_the_unit_sign() {
        var number = assigned(content()
                .change()
                .participations(List.of(ParticipationWish.parallel(SOCIAL, ParticipationKind.CO_SIGN)))
                .build());
        take(Persona.HEAD_OF_40, number, new TaskStep.BeginReview());
        open(Persona.HEAD_OF_50, number);

        press("Mitzeichnung übertragen");
        choose("Wer zeichnet (Pflicht)", Persona.CLERK_OF_50);
        confirm("Mitzeichnung übertragen");

        assertThat(said()).isEqualTo("Mitzeichnung an Karim Probst-Muster übertragen.");
        open(Persona.CLERK_OF_50, number);
        assertThat(steps()).containsExactly("Mitzeichnen");
    }

    private TaskNumber inReview() {
        var number = assigned(content()
                .change()
                .participations(List.of(ParticipationWish.parallel(YOUTH, ParticipationKind.CO_SIGN)))
                .build());
        take(Persona.HEAD_OF_40, number, new TaskStep.BeginReview());
        return number;
    }

    private static String table() {
        return text(_get(NativeTable.class));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<CoSignDecision> decision() {
        return _get(_get(Dialog.class), RadioButtonGroup.class);
    }
}
