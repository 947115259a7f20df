package de.knotenpunkt.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.tasks.ReturnReason;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import de.knotenpunkt.workspace.Drafts;
import de.knotenpunkt.workspace.FormKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UC031StartTheDayTest extends HomePageTest {

    private static final FormKey FORM = FormKey.of("tasks.start-the-day");

    @Autowired
    private RunAs runAs;

    @Autowired
    private Drafts drafts;

    @Test
    @UseCase(id = "UC-031")
    void what_waits_for_me_is_there_with_what_is_wanted_and_leads_to_it() {
        var number = assigned(
                content().change().subject("Zurück an die Koordination").build());
        take(Persona.HEAD_OF_40, number, new TaskStep.SendBack(ReturnReason.values()[0], REASON, null));

        openMyDay(Persona.COORDINATOR);

        var waiting = card("Wartet auf mich").orElseThrow();
        assertThat(text(waiting)).contains("Zurück an die Koordination", number.value());
        assertThat(_find(waiting, Anchor.class).stream().map(Anchor::getHref))
                .contains("/" + TaskRoutes.detail(number));
    }

    @Test
    @UseCase(id = "UC-031", scenario = "Schritt 2: läuft aus")
    void own_tasks_that_end_within_seven_days_are_warned_of_and_others_not() {
        inProgress(content()
                .change()
                .subject("Endet bald")
                .dueOn(today().plusDays(5))
                .build());
        inProgress(content()
                .change()
                .subject("Endet später")
                .dueOn(today().plusDays(20))
                .build());

        openMyDay(Persona.CLERK_OF_40);

        assertThat(textOf("Läuft in 7 Tagen aus")).contains("Endet bald").doesNotContain("Endet später");
        assertThat(_find(card("Läuft in 7 Tagen aus").orElseThrow(), Anchor.class)
                        .getFirst()
                        .getHref())
                .startsWith("/aufgaben?")
                .contains("nur=meine");
    }

    @Test
    @UseCase(id = "UC-031", scenario = "Schritt 3: die nächsten zwei Wochen")
    void the_strip_has_ten_working_days_and_marks_own_fristen() {
        inProgress(content()
                .change()
                .subject("In der Leiste")
                .dueOn(today().plusDays(5))
                .build());

        openMyDay(Persona.CLERK_OF_40);

        var week = _get(HomeWeek.class);
        assertThat(_find(week, ListItem.class)).hasSize(10);
        assertThat(_find(week, Anchor.class).stream()
                        .map(mark -> mark.getElement().getAttribute("aria-label")))
                .anyMatch(spoken -> spoken.endsWith("Frist") || spoken.endsWith("Fristen"));
    }

    @Test
    @UseCase(id = "UC-031", scenario = "Schritt 4: zuletzt geändert")
    void what_moved_last_is_listed_for_whoever_may_read_it() {
        assigned(content().change().subject("Eben bewegt").build());

        openMyDay(Persona.CLERK_OF_32);

        assertThat(textOf("Zuletzt geändert")).contains("Eben bewegt", "Mara Beispiel");
    }

    @Test
    @UseCase(id = "UC-031", scenario = "A1: nichts wartet")
    void an_empty_desk_says_so() {
        openMyDay(Persona.CLERK_OF_32);

        assertThat(textOf("Wartet auf mich")).contains("Niemand wartet auf Sie.");
    }

    @Test
    @UseCase(id = "UC-031", scenario = "A2: in Vertretung")
    void what_waits_because_of_a_deputyship_says_for_whom() {
        assigned(content().change().subject("Für die Vertretung").build());

        whileStandingIn(Persona.CLERK_OF_50, Persona.HEAD_OF_40, () -> {
            openMyDay(Persona.CLERK_OF_50);
            assertThat(textOf("Zu entscheiden, älteste zuerst")).contains("i. V. Bernd Bildungsmuster");
        });
    }

    @Test
    @UseCase(id = "UC-031", scenario = "A3: ein Betreff genügt")
    void a_subject_opens_the_entry_with_it() {
        openMyDay(Persona.CLERK_OF_40);
        var line = _get(QuickLine.class);
        _get(line, TextField.class).setValue("Dolmetschpool prüfen");

        _click(_get(line, Button.class));

        assertThat(_find(_get(Dialog.class), TextField.class).stream().map(TextField::getValue))
                .contains("Dolmetschpool prüfen");
    }

    @Test
    @UseCase(id = "UC-031", scenario = "A4: angefangene Eingaben")
    void a_draft_of_an_earlier_session_is_offered() {
        runAs.person(Persona.CLERK_OF_40.id(), () -> drafts.save(FORM, "Angefangene Aufgabe", "aufgaben", "{}"));
        try {
            openMyDay(Persona.CLERK_OF_40);

            assertThat(_find(Anchor.class).stream().map(Anchor::getText)).contains("Angefangene Aufgabe");
        } finally {
            runAs.person(Persona.CLERK_OF_40.id(), () -> drafts.discard(FORM));
        }
    }

    @Test
    @UseCase(id = "UC-031", scenario = "R1: ohne Aufgaben")
    void who_does_not_work_with_tasks_sees_none_of_their_cards() {
        openMyDay(Persona.IT_ADMIN);

        assertThat(card("Wartet auf mich")).isEmpty();
        assertThat(card("Zuletzt geändert")).isEmpty();
        assertThat(_find(QuickLine.class)).isEmpty();
    }
}
