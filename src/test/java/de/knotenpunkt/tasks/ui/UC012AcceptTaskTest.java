package de.knotenpunkt.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.ParticipationWish;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class UC012AcceptTaskTest extends TaskPageTest {

    private static final String ACCEPT = "Annehmen und Bearbeitung zuweisen";
    private static final String ASSIGNEE = "Bearbeitung (Pflicht)";

    @Test
    @UseCase(id = "UC-012")
    void the_head_accepts_and_names_who_works_on_it() {
        var number = assigned(content());
        open(Persona.HEAD_OF_40, number);

        press(ACCEPT);
        choose(ASSIGNEE, Persona.CLERK_OF_40);
        confirm(ACCEPT);

        assertThat(said()).isEqualTo("Angenommen und Sina Schulbeispiel zugewiesen.");
        assertThat(stored(number).status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(stored(number).assignee()).isEqualTo(Persona.CLERK_OF_40.id());
        assertThat(page()).contains("bei Sina Schulbeispiel");
    }

    @Test
    @UseCase(id = "UC-012", scenario = "A1: niemand genannt")
    void without_a_person_the_dialog_stays_and_says_so_at_the_field() {
        var number = assigned(content());
        open(Persona.HEAD_OF_40, number);

        press(ACCEPT);
        write("Hinweis an die Bearbeitung", "Bitte vor den Ferien.");
        confirm(ACCEPT);

        assertThat(mistakes()).contains("Wählen Sie eine Person aus der Liste.");
        assertThat(area("Hinweis an die Bearbeitung").getValue()).isEqualTo("Bitte vor den Ferien.");
        assertThat(stored(number).status()).isEqualTo(TaskStatus.ASSIGNED);
    }

    @Test
    @UseCase(id = "UC-012", scenario = "A2: Mitzeichnung offen")
    void open_mitzeichnungen_are_passed_over_only_with_a_reason() {
        var number = assigned(content()
                .change()
                .participations(List.of(ParticipationWish.parallel(YOUTH, ParticipationKind.CO_SIGN)))
                .build());
        open(Persona.HEAD_OF_40, number);

        press(ACCEPT);
        choose(ASSIGNEE, Persona.CLERK_OF_40);
        confirm(ACCEPT);
        assertThat(mistakes()).contains("mindestens 10 Zeichen");

        write("Warum ohne die offenen Mitzeichnungen? (Pflicht)", REASON);
        confirm(ACCEPT);
        assertThat(stored(number).status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(page()).contains("Grund: " + REASON, "offen");
    }

    @Test
    @UseCase(id = "UC-012", scenario = "A3: Koordination anstelle der Leitung")
    void the_coordination_acts_in_the_heads_place_only_with_a_reason() {
        var number = draft(Persona.SECOND_COORDINATOR, content());
        take(Persona.SECOND_COORDINATOR, number, new TaskStep.Assign(null));
        open(Persona.COORDINATOR, number);
        assertThat(page()).contains("Anstelle der Leitung, mit Begründung: " + ACCEPT);

        press(ACCEPT);
        choose(ASSIGNEE, Persona.CLERK_OF_40);
        confirm(ACCEPT);
        assertThat(mistakes()).contains("warum Sie anstelle der Leitung handeln");

        write("Warum handeln Sie anstelle der Leitung? (Pflicht)", REASON);
        confirm(ACCEPT);
        assertThat(stored(number).status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @Test
    @UseCase(id = "UC-012", scenario = "A4: in Vertretung")
    void a_deputy_acts_i_v_and_page_dialog_and_verlauf_say_so() {
        var number = assigned(content());
        whileStandingIn(Persona.CLERK_OF_50, Persona.HEAD_OF_40, () -> {
            open(Persona.CLERK_OF_50, number);
            assertThat(page()).contains("i. V. für Bernd Bildungsmuster: " + ACCEPT);

            press(ACCEPT);
            assertThat(text(_get(Dialog.class))).contains("Sie handeln i. V. für Bernd Bildungsmuster.");
            choose(ASSIGNEE, Persona.CLERK_OF_40);
            confirm(ACCEPT);

            assertThat(page()).contains("Karim Probst-Muster, i. V. für Bernd Bildungsmuster");
        });
    }
}
