package de.knotenpunkt.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.tasks.ExternalPromise;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.ParticipationWish;
import de.knotenpunkt.tasks.ReturnReason;
import de.knotenpunkt.tasks.TaskLink;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class UC010ViewTaskTest extends TaskPageTest {

    @Test
    @UseCase(id = "UC-010")
    void everything_about_a_task_stands_on_its_page() {
        var number = inProgress(content()
                .change()
                .description("Gesucht wird ein Raum für 12 Personen.")
                .fileReference("40-21-03")
                .links(List.of(new TaskLink(new EntityRef(TaskLink.PARTNER, "P04"), "Kreisvolkshochschule")))
                .promise(new ExternalPromise("Samtgemeinde Velpke", null, today(), today().plusDays(9), null))
                .build());

        open(Persona.CLERK_OF_40, number);

        assertPage("Raum für Deutschkurs klären");
        assertThat(title()).isEqualTo(number.value() + ": Raum für Deutschkurs klären – Aufgaben – Knotenpunkt");
        assertThat(page())
                .contains("In Bearbeitung", "Gesucht wird ein Raum für 12 Personen.", "sichtbar für alle im Haus")
                .contains("bei Ihnen", "Kreisvolkshochschule", "Samtgemeinde Velpke");
        assertThat(text(_find(DescriptionList.class).getFirst()))
                .contains("Federführung", "GB 40 Schule, Kultur und Sport")
                .contains("Sina Schulbeispiel", "40-21-03", "4 Koordination der Aufgaben", "eigener Vorschlag");
    }

    @Test
    @UseCase(id = "UC-010", scenario = "A1: gibt es nicht oder nicht für mich")
    void a_hidden_task_and_a_number_that_is_none_are_the_same() {
        var hidden = assigned(
                content().change().visibility(VisibilityClass.PARTICIPANTS).build());

        loginAs(Persona.CLERK_OF_32);

        assertNotFound(TaskRoutes.detail(hidden));
        assertNotFound(TaskRoutes.LIST + "/KMuT-2099-9999");
        assertNotFound(TaskRoutes.LIST + "/irgendwas");
    }

    @Test
    @UseCase(id = "UC-010")
    void only_the_allowed_steps_are_buttons_the_likeliest_first() {
        var number = assigned(content());

        open(Persona.HEAD_OF_40, number);
        assertThat(steps())
                .containsExactly(
                        "Annehmen und Bearbeitung zuweisen",
                        "Prüfung beginnen",
                        "Frist verlängern",
                        "Zurückgeben",
                        "Ablehnen");

        open(Persona.CLERK_OF_40, number);
        assertThat(steps()).isEmpty();
        assertThat(page()).contains("Für Sie steht hier gerade kein Schritt an.");
    }

    @Test
    @UseCase(id = "UC-010", scenario = "A2: ein erwarteter Schritt fehlt")
    void the_page_says_why_an_expected_step_is_missing() {
        var number = draft(Persona.HEAD_OF_40, content());
        take(Persona.HEAD_OF_40, number, new TaskStep.Assign(null));

        open(Persona.HEAD_OF_40, number);

        assertThat(steps()).doesNotContain("Annehmen und Bearbeitung zuweisen");
        assertThat(page())
                .contains("Sie haben diese Aufgabe angelegt. Annehmen kann sie Ihre Vertretung oder die Koordination.");
    }

    @Test
    @UseCase(id = "UC-010")
    void why_it_came_back_stands_on_top() {
        var number = assigned(content());
        take(Persona.HEAD_OF_40, number, new TaskStep.SendBack(ReturnReason.NOT_RESPONSIBLE, REASON, YOUTH));

        open(Persona.COORDINATOR, number);

        assertThat(page())
                .contains("Zurückgegeben von Bernd Bildungsmuster", "nicht zuständig: " + REASON)
                .contains("Vorgeschlagene Federführung: GB 51 Jugend");
    }

    @Test
    @UseCase(id = "UC-010")
    void the_verlauf_says_who_did_what_in_words() {
        var number = inProgress(content());
        var moved = today().plusDays(40);
        take(Persona.HEAD_OF_40, number, new TaskStep.ExtendDue(moved, REASON));

        open(Persona.CLERK_OF_40, number);

        var history = _get(
                Section.class,
                spec -> spec.withPredicate(section -> text(section).startsWith("Verlauf")));
        assertThat(text(history))
                .contains("Frist verlängert", "Grund: " + REASON, "Bernd Bildungsmuster")
                .contains(GermanDate.full(moved))
                .contains("Angenommen und Bearbeitung zugewiesen", "Sina Schulbeispiel")
                .doesNotContain("EXTEND_DUE", moved.toString());
    }

    @Test
    @UseCase(id = "UC-010")
    void the_reader_learns_why_they_see_it() {
        var number = inProgress(content()
                .change()
                .visibility(VisibilityClass.PARTICIPANTS)
                .participations(List.of(ParticipationWish.parallel(SOCIAL, ParticipationKind.CO_SIGN)))
                .build());

        open(Persona.HEAD_OF_50, number);

        var why = _get(Details.class, spec -> spec.withClasses("kp-why"));
        assertThat(text(why))
                .contains("Sie lesen dies als:", "Leitung von GB 50 und deren Vertretung")
                .contains("Sina Schulbeispiel (bearbeitet sie)", "Koordination: liest alles")
                .doesNotContain("alle, die mit Aufgaben arbeiten");
    }

    @Test
    @UseCase(id = "UC-010")
    void a_panel_of_another_module_loads_when_it_is_opened() {
        var number = inProgress(content());
        open(Persona.CLERK_OF_40, number);
        var panel = _get(
                Details.class,
                spec -> spec.withPredicate(details -> text(details).startsWith("Wiedervorlage")));
        assertThat(panel.getContent()).isEmpty();

        panel.setOpened(true);

        assertThat(panel.getContent()).hasSize(1);
    }

    @Test
    @UseCase(id = "UC-010")
    void the_path_leads_back_to_the_list() {
        open(Persona.CLERK_OF_40, inProgress(content()));

        assertThat(_find(Anchor.class).stream()
                        .filter(link -> link.getText().equals("Aufgaben"))
                        .map(Anchor::getHref))
                .contains(TaskRoutes.LIST);
    }
}
