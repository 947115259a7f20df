package de.knotenpunkt.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.tasks.ChecklistItem;
import de.knotenpunkt.tasks.ExternalPromise;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.ParticipationWish;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class UC011EditTaskTest extends TaskPageTest {

    private static final String SUBJECT = "Betreff (Pflicht)";

    @Test
    @UseCase(id = "UC-011")
    void what_was_changed_is_stored_and_nothing_else() {
        var content = content()
                .change()
                .participations(List.of(new ParticipationWish(YOUTH, ParticipationKind.STATEMENT, 2, today())))
                .checklist(List.of(new ChecklistItem("Schlüssel klären", true, false)))
                .promise(new ExternalPromise("Stadt Helmstedt", "Amt 3", today(), today().plusDays(3), null))
                .effortMinutes(45)
                .build();
        var number = inProgress(content);
        edit(number);

        subject().setValue("Raum für Sprachkurs klären");
        confirm("Speichern");

        assertThat(isDialogOpen()).isFalse();
        assertThat(said()).isEqualTo("Gespeichert.");
        assertPage("Raum für Sprachkurs klären");
        assertThat(stored(number).content())
                .isEqualTo(
                        content.change().subject("Raum für Sprachkurs klären").build());
    }

    @Test
    @UseCase(id = "UC-011", scenario = "A1: Angabe fehlt")
    void a_mistake_is_said_on_top_and_at_its_field_and_nothing_is_lost() {
        var number = inProgress(content());
        edit(number);

        subject().setValue("Raum");
        write("Beschreibung", "Wird noch gebraucht.");
        confirm("Speichern");

        assertThat(isDialogOpen()).isTrue();
        assertThat(mistakes()).contains("Bitte nennen Sie den Betreff, mindestens 5 Zeichen.");
        assertThat(subject().isInvalid()).isTrue();
        assertThat(area("Beschreibung").getValue()).isEqualTo("Wird noch gebraucht.");
        assertThat(stored(number).content()).isEqualTo(content());
    }

    @Test
    @UseCase(id = "UC-011", scenario = "A2: zugewiesen")
    void an_assigned_task_keeps_lead_and_frist_and_says_what_changes_them() {
        edit(inProgress(content()));

        var due = _get(_get(Dialog.class), DatePicker.class, spec -> spec.withLabel("Frist"));
        assertThat(due.isReadOnly()).isTrue();
        assertThat(due.getHelperText()).contains("Frist verlängern");
        assertThat(_get(_get(Dialog.class), ComboBox.class, spec -> spec.withLabel("Federführung (Pflicht)"))
                        .isReadOnly())
                .isTrue();
    }

    @Test
    @UseCase(id = "UC-011", scenario = "A3: Sitzung verloren")
    void input_that_was_not_saved_is_there_again_after_the_next_log_in() {
        var number = inProgress(content());
        edit(number);
        _setValue(subject(), "Noch nicht gespeichert");

        open(Persona.CLERK_OF_40, number);
        assertThat(page()).contains("Hier warten Eingaben von Ihnen");
        press("Weiter bearbeiten");

        assertThat(subject().getValue()).isEqualTo("Noch nicht gespeichert");
        assertThat(stored(number).content()).isEqualTo(content());
        confirm("Speichern");
        assertPage("Noch nicht gespeichert");
        assertThat(page()).doesNotContain("Hier warten Eingaben von Ihnen");
    }

    @Test
    @UseCase(id = "UC-011", scenario = "A3: Sitzung verloren")
    void the_address_of_a_kept_draft_opens_the_form() {
        var number = inProgress(content());
        loginAs(Persona.CLERK_OF_40);

        navigate(TaskRoutes.detail(number) + "?" + TaskDetailsView.EDIT);

        assertThat(subject().getValue()).isEqualTo(content().subject());
    }

    @Test
    @UseCase(id = "UC-011", scenario = "A3: Sitzung verloren")
    void leaving_the_form_keeps_the_input_and_the_page_says_so() {
        edit(inProgress(content()));
        _setValue(subject(), "Noch nicht gespeichert");

        confirm("Abbrechen");

        assertThat(isDialogOpen()).isFalse();
        assertThat(page()).contains("Hier warten Eingaben von Ihnen", content().subject());
    }

    @Test
    @UseCase(id = "UC-011", scenario = "A4: darf nicht bearbeiten")
    void who_may_not_edit_has_no_button_for_it() {
        open(Persona.CLERK_OF_32, inProgress(content()));

        assertThat(page()).doesNotContain("Bearbeiten");
    }

    private void edit(TaskNumber number) {
        open(Persona.CLERK_OF_40, number);
        press("Bearbeiten");
    }

    private static TextField subject() {
        return _get(_get(Dialog.class), TextField.class, spec -> spec.withLabel(SUBJECT));
    }
}
