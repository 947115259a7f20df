package de.knotenpunkt.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.shared.WorkingCalendar;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UC030LogTaskTest extends TaskPageTest {

    private static final String SUBJECT = "Elterncafé Lehre: Raum für Herbst anfragen";
    private static final String ASSIGN = "Zuweisen";
    private static final String PRESENT = "Zur Zuweisung vorlegen";
    private static final String KEEP = "Als Eigenaufgabe übernehmen";
    private static final String DRAFT = "Als Entwurf behalten";

    @Test
    @UseCase(id = "UC-030")
    void a_clerk_logs_a_task_of_the_own_unit_with_two_inputs() {
        begin(Persona.CLERK_OF_40);
        assertThat(due().getValue()).isEqualTo(new WorkingCalendar().onOrAfter(today().plusDays(14)));
        assertThat(this.<UnitCode>select("Federführung").getValue()).isEqualTo(SCHOOLS);

        subject().setValue(SUBJECT);
        select("Handlungsfeld (Pflicht)").setValue("HF3");
        confirm(ASSIGN);

        assertThat(isDialogOpen()).isFalse();
        var task = created();
        assertThat(said()).isEqualTo("Aufgabe " + task.number().value() + " angelegt und GB 40 zugewiesen.");
        assertThat(task.status()).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(task.content().subject()).isEqualTo(SUBJECT);
        assertThat(task.content().fields()).containsExactly("HF3");
        assertThat(task.creatorUnit()).isEqualTo(SCHOOLS);
    }

    @Test
    @UseCase(id = "UC-030", scenario = "A1: anderer Geschäftsbereich")
    void for_another_unit_a_clerk_presents_the_task_instead_of_assigning_it() {
        begin(Persona.CLERK_OF_40);

        select("Federführung").setValue(SOCIAL);

        assertThat(offered()).containsExactly(PRESENT, DRAFT);
        subject().setValue(SUBJECT);
        select("Handlungsfeld (Pflicht)").setValue("HF1");
        confirm(PRESENT);
        assertThat(created().presented()).isTrue();
    }

    @Test
    @UseCase(id = "UC-030", scenario = "A2: Eigenaufgabe")
    void a_head_keeps_a_task_and_thereby_narrows_who_reads_it() {
        begin(Persona.HEAD_OF_40);
        assertThat(offered()).containsExactly(ASSIGN, KEEP, DRAFT);

        subject().setValue(SUBJECT);
        select("Handlungsfeld (Pflicht)").setValue("HF1");
        confirm(KEEP);

        assertThat(created().status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(created().assignee()).isEqualTo(Persona.HEAD_OF_40.id());
        assertThat(created().content().visibility()).isEqualTo(VisibilityClass.UNIT);
    }

    @Test
    @UseCase(id = "UC-030", scenario = "A2: Eigenaufgabe")
    void a_head_keeps_nothing_that_another_unit_leads() {
        begin(Persona.HEAD_OF_40);

        select("Federführung").setValue(SOCIAL);

        assertThat(offered()).containsExactly(ASSIGN, DRAFT);
    }

    @Test
    @UseCase(id = "UC-030", scenario = "A3: Angaben fehlen")
    void what_is_missing_is_said_at_its_field_and_nothing_is_lost() {
        begin(Persona.CLERK_OF_40);
        due().setValue(null);

        confirm(ASSIGN);

        assertThat(mistakes()).contains("3 Angaben fehlen", "Bitte nennen Sie den Betreff", "Nennen Sie die Frist");
        assertThat(subject().isInvalid()).isTrue();
        subject().setValue("Kurz");
        due().setValue(today().plusDays(3));
        select("Handlungsfeld (Pflicht)").setValue("HF1");
        confirm(ASSIGN);
        assertThat(subject().getErrorMessage()).contains("5 Zeichen");
        assertThat(due().getValue()).isEqualTo(today().plusDays(3));
    }

    @Test
    @UseCase(id = "UC-030", scenario = "A3: Angaben fehlen")
    void a_date_gone_by_is_for_the_coordination_to_justify() {
        begin(Persona.CLERK_OF_40);
        subject().setValue(SUBJECT);
        select("Handlungsfeld (Pflicht)").setValue("HF1");
        due().setValue(today().minusDays(3));
        confirm(ASSIGN);
        assertThat(due().isInvalid()).isTrue();

        begin(Persona.COORDINATOR);
        subject().setValue(SUBJECT);
        select("Handlungsfeld (Pflicht)").setValue("HF1");
        due().setValue(today().minusDays(3));
        _get(
                        TextField.class,
                        spec -> spec.withLabel("Begründung der zurückliegenden Frist (Pflicht, nur Koordination)"))
                .setValue(REASON);
        confirm(ASSIGN);
        assertThat(created().status()).isEqualTo(TaskStatus.ASSIGNED);
    }

    @Test
    @UseCase(id = "UC-030", scenario = "A4: ohne Handlungsfeld")
    void without_a_field_of_action_the_reason_is_asked_for() {
        begin(Persona.CLERK_OF_40);
        subject().setValue(SUBJECT);
        select("Handlungsfeld (Pflicht)").setValue("-");
        confirm(ASSIGN);
        assertThat(mistakes()).contains("warum kein Handlungsfeld passt");

        _get(TextField.class, spec -> spec.withLabel("Begründung ohne Handlungsfeld (Pflicht)"))
                .setValue("betrifft alle Felder");
        confirm(ASSIGN);

        assertThat(created().content().noFieldReason()).isEqualTo("betrifft alle Felder");
    }

    @Test
    @UseCase(id = "UC-030", scenario = "A5: Entwurf")
    void a_draft_needs_a_subject_and_nothing_else() {
        begin(Persona.CLERK_OF_40);
        subject().setValue(SUBJECT);

        confirm(DRAFT);

        assertThat(created().status()).isEqualTo(TaskStatus.DRAFT);
        assertThat(created().presented()).isFalse();
    }

    @Test
    @UseCase(id = "UC-030", scenario = "A6: unterbrochen")
    void what_was_typed_is_there_again_after_leaving_and_logging_in_anew() {
        begin(Persona.CLERK_OF_32);
        subject().setValue(SUBJECT);
        select("Federführung").setValue(SOCIAL);
        confirm("Abbrechen");
        assertThat(isDialogOpen()).isFalse();

        begin(Persona.CLERK_OF_32);
        assertThat(subject().getValue()).isEqualTo(SUBJECT);
        assertThat(this.<UnitCode>select("Federführung").getValue()).isEqualTo(SOCIAL);
        assertThat(text(_get(Dialog.class))).contains("wiederhergestellt");
        assertThat(offered()).containsExactly(PRESENT, DRAFT);

        confirm(DRAFT);
        begin(Persona.CLERK_OF_32);
        assertThat(subject().getValue()).isEmpty();
    }

    @Test
    @UseCase(id = "UC-030", scenario = "A6: unterbrochen")
    void the_address_of_a_kept_draft_opens_the_dialog() {
        loginAs(Persona.CLERK_OF_40);

        navigate(QuickEntryLink.PATH);

        assertThat(subject().getValue()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"EXECUTIVE", "IT_ADMIN", "AUDITOR", "COUNCIL_OFFICE"})
    @UseCase(id = "UC-030", scenario = "R1: Rollen")
    void who_does_not_write_tasks_is_not_offered_to(Persona persona) {
        loginAs(persona);
        navigate(QuickEntryLink.PATH);

        assertThat(_find(Button.class, spec -> spec.withAttribute("aria-label", "Aufgabe anlegen")))
                .isEmpty();
        assertThat(isDialogOpen()).isFalse();
    }

    private void begin(Persona persona) {
        loginAs(persona);
        navigate("");
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Aufgabe anlegen")));
    }

    private static TextField subject() {
        return _get(_get(Dialog.class), TextField.class, spec -> spec.withLabel("Betreff (Pflicht)"));
    }

    private static DatePicker due() {
        return _get(_get(Dialog.class), DatePicker.class, spec -> spec.withLabel("Frist"));
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return _get(_get(Dialog.class), Select.class, spec -> spec.withLabel(label));
    }

    /** What the dialog can do with the task, in order. */
    private static List<String> offered() {
        var ways = List.of(ASSIGN, PRESENT, KEEP, DRAFT);
        return _find(_get(Dialog.class), Button.class).stream()
                .map(Button::getText)
                .filter(ways::contains)
                .toList();
    }

    /** The task the notice leads to. */
    private TaskDetails created() {
        var notice = NotificationsKt.getNotifications().getLast();
        var number = _get(notice, Anchor.class).getHref();
        return stored(
                TaskNumber.parse(number.substring(number.lastIndexOf('/') + 1)).orElseThrow());
    }
}
