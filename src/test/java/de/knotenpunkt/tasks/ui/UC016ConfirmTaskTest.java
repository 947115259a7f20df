package de.knotenpunkt.tasks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;

class UC016ConfirmTaskTest extends TaskPageTest {

    private static final String CONFIRM = "Bestätigen (z. d. A.)";

    @Test
    @UseCase(id = "UC-016")
    void the_head_confirms_and_the_way_is_complete() {
        var number = reported();
        open(Persona.HEAD_OF_40, number);

        press(CONFIRM);
        confirm(CONFIRM);

        assertThat(said()).isEqualTo("Erledigung bestätigt (z. d. A.).");
        assertThat(stored(number).status()).isEqualTo(TaskStatus.DONE);
        assertThat(steps()).containsExactly("Wiederaufnehmen");
    }

    @Test
    @UseCase(id = "UC-016", scenario = "A1: Nacharbeit")
    void rework_goes_back_to_the_assignee_with_its_reason() {
        var number = reported();
        open(Persona.HEAD_OF_40, number);

        press("Nacharbeit");
        write("Begründung (Pflicht)", REASON);
        confirm("Nacharbeit");

        assertThat(said()).isEqualTo("Zur Nacharbeit zurück an Sina Schulbeispiel.");
        open(Persona.CLERK_OF_40, number);
        assertThat(page()).contains("Nacharbeit verlangt von Bernd Bildungsmuster", REASON);
    }

    @Test
    @UseCase(id = "UC-016", scenario = "A2: selbst gemeldet")
    void who_reported_it_does_not_confirm_it() {
        var number = inProgress(content());
        take(Persona.HEAD_OF_40, number, new TaskStep.ReportDone("Erledigt.", null));

        open(Persona.HEAD_OF_40, number);

        assertThat(steps()).doesNotContain(CONFIRM);
        assertThat(page()).contains("Sie haben die Erledigung gemeldet.");
    }

    private TaskNumber reported() {
        var number = inProgress(content());
        take(Persona.CLERK_OF_40, number, new TaskStep.ReportDone("Der Raum ist zugesagt.", null));
        return number;
    }
}
