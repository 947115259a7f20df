package de.knotenpunkt.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.ParticipationWish;
import de.knotenpunkt.tasks.ReturnReason;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.tasks.ui.PersonPicker;
import de.knotenpunkt.tasks.ui.TaskPageTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // desks begin empty
class UC033ReviewTest extends TaskPageTest {

    private static final String ACCEPT = "Annehmen und Bearbeitung zuweisen";

    @Test
    @UseCase(id = "UC-033")
    void a_head_accepts_and_the_next_one_follows() {
        var number = assigned(content());
        review(Persona.HEAD_OF_40, number);
        assertThat(record()).contains("Raum für Deutschkurs klären", number.value(), "Offen in GB 40");

        choose(Persona.CLERK_OF_40);
        decide(ACCEPT);

        assertThat(said()).startsWith("Angenommen und Sina Schulbeispiel zugewiesen.");
        assertThat(stored(number).status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(stored(number).assignee()).isEqualTo(Persona.CLERK_OF_40.id());
        assertThat(list()).contains("Heute entschieden (1)");
        assertThat(record()).doesNotContain(number.value());
    }

    @Test
    @UseCase(id = "UC-033", scenario = "Schritt 1: das Älteste zuerst")
    void what_waits_longest_stands_first_with_its_age_and_wish() {
        var first = assigned(content().change().subject("Zuerst gekommen").build());
        var second = assigned(content().change().subject("Danach gekommen").build());
        review(Persona.HEAD_OF_40, second);

        assertThat(list()).containsSubsequence("Zuerst gekommen", "Danach gekommen");
        assertThat(text(row(first))).contains("Tage", "Annehmen und zuweisen");
        assertThat(row(second).getElement().getAttribute("aria-current")).isEqualTo("true");
    }

    @Test
    @UseCase(id = "UC-033", scenario = "A1: zurückgeben")
    void sending_back_asks_for_the_same_as_on_the_tasks_page() {
        var number = assigned(content());
        review(Persona.HEAD_OF_40, number);

        decide("Zurückgeben");
        confirm("Zurückgeben");
        assertThat(mistakes()).contains("Wählen Sie einen Eintrag aus der Liste.");
        chooseReason(ReturnReason.values()[0]);
        write("Begründung (Pflicht)", REASON);
        confirm("Zurückgeben");

        assertThat(isDialogOpen()).isFalse();
        assertThat(stored(number).status()).isEqualTo(TaskStatus.RETURNED);
        assertPage("Prüfung");
    }

    @Test
    @UseCase(id = "UC-033", scenario = "A1: Erledigung bestätigen")
    void what_was_reported_done_is_confirmed_with_its_result_in_sight() {
        var number = inProgress(content());
        take(Persona.CLERK_OF_40, number, new TaskStep.ReportDone("Der Raum ist gemietet.", null));
        review(Persona.HEAD_OF_40, number);
        assertThat(record()).contains("Ergebnis", "Der Raum ist gemietet.");

        decide("Bestätigen (z. d. A.)");
        confirm("Bestätigen (z. d. A.)");

        assertThat(stored(number).status()).isEqualTo(TaskStatus.DONE);
    }

    @Test
    @UseCase(id = "UC-033", scenario = "A1: mitzeichnen")
    void another_units_task_is_co_signed_without_leaving_the_page() {
        var number = assigned(content()
                .change()
                .participations(List.of(ParticipationWish.parallel(SOCIAL, ParticipationKind.CO_SIGN)))
                .build());
        take(Persona.HEAD_OF_40, number, new TaskStep.BeginReview());
        review(Persona.HEAD_OF_50, number);

        decide("Mitzeichnen");
        confirm("Mitzeichnen");

        assertThat(stored(number).participations().getFirst().decision()).isNotNull();
        assertPage("Prüfung");
    }

    @Test
    @UseCase(id = "UC-033", scenario = "A2: in Vertretung")
    void a_deputy_sees_in_whose_place() {
        var number = assigned(content());
        whileStandingIn(Persona.CLERK_OF_50, Persona.HEAD_OF_40, () -> {
            review(Persona.CLERK_OF_50, number);

            assertThat(text(row(number))).contains("i. V. Bernd Bildungsmuster");
            assertThat(record()).contains("Sie entscheiden in Vertretung für Bernd Bildungsmuster.");
            choose(Persona.CLERK_OF_40);
            decide(ACCEPT);
            assertThat(stored(number).status()).isEqualTo(TaskStatus.IN_PROGRESS);
        });
    }

    @Test
    @UseCase(id = "UC-033", scenario = "A3: Eingabe fehlt")
    void without_a_person_nothing_is_decided_and_the_words_stay() {
        var number = assigned(content());
        review(Persona.HEAD_OF_40, number);
        var hint = _get(TextField.class, spec -> spec.withLabel("Hinweis für die Bearbeitung"));
        hint.setValue("Bitte vor den Ferien.");

        decide(ACCEPT);

        assertThat(text(_get(_get(ReviewDecision.class), ErrorSummary.class)))
                .contains("Wählen Sie eine Person aus der Liste.");
        assertThat(hint.getValue()).isEqualTo("Bitte vor den Ferien.");
        assertThat(stored(number).status()).isEqualTo(TaskStatus.ASSIGNED);
    }

    @Test
    @UseCase(id = "UC-033", scenario = "A4: jemand war schneller")
    void a_decision_about_an_old_state_is_told_and_not_taken() {
        var number = assigned(content());
        review(Persona.HEAD_OF_40, number);
        take(Persona.HEAD_OF_40, number, new TaskStep.SendBack(ReturnReason.values()[0], REASON, null));

        choose(Persona.CLERK_OF_40);
        decide(ACCEPT);

        assertThat(stored(number).status()).isEqualTo(TaskStatus.RETURNED);
        assertThat(record()).contains("Zurückgegeben");
    }

    @Test
    @UseCase(id = "UC-033", scenario = "A6: nichts wartet")
    void an_empty_desk_says_so_and_leads_back() {
        loginAs(Persona.SECOND_COORDINATOR);
        navigate(TaskRoutes.REVIEW);

        assertPage("Prüfung");
        assertThat(_find(ReviewDecision.class)).isEmpty();
        assertThat(text(_get(ReviewView.class))).contains("Nichts wartet auf Ihre Entscheidung.", "Zu Mein Tag");
    }

    @Test
    @UseCase(id = "UC-033", scenario = "Schritt 2: nur die Person")
    void a_few_letters_that_fit_one_person_are_enough() {
        var number = assigned(content());
        review(Persona.HEAD_OF_40, number);

        typed("schulbeisp");
        assertThat(picker().getValue().id()).isEqualTo(Persona.CLERK_OF_40.id());

        picker().clear();
        typed("xyz");
        assertThat(picker().isInvalid()).isTrue();
        assertThat(picker().getErrorMessage()).isEqualTo("Wählen Sie eine Person aus der Liste.");
    }

    @Test
    @UseCase(id = "UC-033", scenario = "R1: Rollen")
    void who_decides_nothing_has_no_entry_in_the_navigation() {
        loginAs(Persona.CLERK_OF_40);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).doesNotContain("/" + TaskRoutes.REVIEW);

        loginAs(Persona.HEAD_OF_40);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("/" + TaskRoutes.REVIEW);
    }

    private void review(Persona persona, TaskNumber number) {
        loginAs(persona);
        navigate(TaskRoutes.review(number));
        assertPage("Prüfung");
    }

    private static Anchor row(TaskNumber number) {
        return _find(_get(ReviewList.class), Anchor.class).stream()
                .filter(link -> link.getHref().equals("/" + TaskRoutes.review(number)))
                .findFirst()
                .orElseThrow();
    }

    private static String list() {
        return text(_get(ReviewList.class));
    }

    private static String record() {
        return _find(ReviewRecord.class).stream()
                .map(TaskPageTest::text)
                .findFirst()
                .orElse("");
    }

    private static void decide(String label) {
        _click(_get(_get(ReviewDecision.class), Button.class, spec -> spec.withText(label)));
    }

    private static PersonPicker picker() {
        return _get(_get(ReviewDecision.class), PersonPicker.class);
    }

    private static void choose(Persona persona) {
        picker().preset(persona.id());
    }

    /** As the browser reports letters that are no entry of the list. */
    private static void typed(String letters) {
        ComponentUtil.fireEvent(
                picker(), new ComboBoxBase.CustomValueSetEvent<ComboBox<PersonRow>>(picker(), true, letters));
    }

    @SuppressWarnings("unchecked")
    private static void chooseReason(ReturnReason reason) {
        _get(_get(Dialog.class), Select.class, spec -> spec.withLabel("Grund (Pflicht)"))
                .setValue(reason);
    }
}
