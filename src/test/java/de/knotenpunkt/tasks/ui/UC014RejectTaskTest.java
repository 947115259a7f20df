package de.knotenpunkt.tasks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.tasks.Occasion;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;

class UC014RejectTaskTest extends TaskPageTest {

    private static final String WORDS = "Begründung (Pflicht)";

    @Test
    @UseCase(id = "UC-014")
    void the_head_rejects_with_twenty_characters_at_least() {
        var number = assigned(content());
        open(Persona.HEAD_OF_40, number);

        press("Ablehnen");
        assertThat(area(WORDS).getHelperText()).contains("Mindestens 20 Zeichen");
        write(WORDS, "Kein Bedarf mehr.");
        confirm("Ablehnen");
        assertThat(mistakes()).contains("mindestens 20 Zeichen");

        write(WORDS, "Dafür besteht nach Prüfung kein Bedarf mehr.");
        confirm("Ablehnen");
        assertThat(stored(number).status()).isEqualTo(TaskStatus.REJECTED);
        assertThat(page()).contains("Abgelehnt von Bernd Bildungsmuster");
    }

    @Test
    @UseCase(id = "UC-014", scenario = "A1: geht auf einen Beschluss zurück")
    void what_a_resolution_asks_for_is_not_the_heads_to_reject() {
        open(
                Persona.HEAD_OF_40,
                assigned(content().change().occasion(Occasion.RESOLUTION).build()));

        assertThat(steps()).doesNotContain("Ablehnen");
        assertThat(page()).contains("Ablehnen kann sie nur die Koordination");
    }
}
