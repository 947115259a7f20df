package de.knotenpunkt.promises.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.ExternalPromise;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.ParticipationWish;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.tasks.ui.TaskPageTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class UC034PromisesTest extends TaskPageTest {

    private static final String TEXT = "Erinnerungstext";

    @Test
    @UseCase(id = "UC-034")
    void the_coordination_sees_who_is_late_and_has_a_reminder_at_hand() {
        var number = inProgress(content()
                .change()
                .subject("Bald fällige Zusage")
                .dueOn(today().plusDays(1))
                .build());
        loginAs(Persona.COORDINATOR);

        navigate(TaskRoutes.PROMISES + "?nach=person");
        assertPage("Wer schuldet mir was?");
        var card = debtor("Sina Schulbeispiel");
        assertThat(text(card)).contains("Bald fällige Zusage", "Erledigung");
        _click(_get(card, Button.class, spec -> spec.withText("Erinnern")));

        assertThat(area(TEXT).getValue())
                .contains("– " + number.value() + " Bald fällige Zusage, Frist", "Mara Beispiel");
    }

    @Test
    @UseCase(id = "UC-034", scenario = "A1: Mitzeichnung")
    void a_word_not_given_in_time_is_owed_by_the_unit_that_was_asked() {
        var number = assigned(content()
                .change()
                .subject("Wort steht aus")
                .leadUnit(SOCIAL)
                .dueOn(today().plusDays(40))
                .participations(
                        List.of(new ParticipationWish(YOUTH, ParticipationKind.STATEMENT, 0, today().plusDays(2))))
                .build());
        take(Persona.HEAD_OF_50, number, new TaskStep.BeginReview());
        loginAs(Persona.HEAD_OF_50);

        navigate(TaskRoutes.PROMISES);

        assertThat(text(debtor("GB 51"))).contains("Wort steht aus", "Mitzeichnung oder Stellungnahme");
    }

    @Test
    @UseCase(id = "UC-034", scenario = "A2: Zusage von außen")
    void an_organisation_outside_is_reminded_without_the_subject_of_what_only_some_may_read() {
        var number = inProgress(content()
                .change()
                .subject("Geheime Verhandlung")
                .visibility(VisibilityClass.PARTICIPANTS)
                .promise(new ExternalPromise(
                        "Kreisvolkshochschule", null, today().minusDays(20), today().minusDays(5), null))
                .build());
        loginAs(Persona.CLERK_OF_40);

        navigate(TaskRoutes.PROMISES + "?nach=organisation");
        var card = debtor("Kreisvolkshochschule");
        assertThat(text(card)).contains("5 Tage überfällig");
        _click(_get(card, Button.class, spec -> spec.withText("Erinnern")));

        assertThat(area(TEXT).getValue())
                .contains(number.value(), "5 Tage überfällig")
                .doesNotContain("Geheime");
    }

    @Test
    @UseCase(id = "UC-034", scenario = "R1: nur was man lesen darf")
    void what_somebody_may_not_read_is_not_owed_to_them_either() {
        assigned(content()
                .change()
                .subject("Fremde Sache")
                .dueOn(today().plusDays(1))
                .build());
        loginAs(Persona.CLERK_OF_32);

        navigate(TaskRoutes.PROMISES);

        assertThat(text(_get(PromisesView.class))).doesNotContain("Fremde Sache");
    }

    private static DebtorCard debtor(String name) {
        return _find(DebtorCard.class).stream()
                .filter(card -> text(card).startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
