package de.knotenpunkt.tasklists.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.tasks.Priority;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class UC022ChangeManyTest extends TaskListPageTest {

    @Test
    @UseCase(id = "UC-022")
    void the_priority_of_chosen_tasks_is_changed_after_a_preview() {
        var own = inProgress("Eigene", 10);
        var foreign = given("Fremde", "11", 20);
        loginAs(Persona.HEAD_OF_40);
        open("");
        choose(own, true);
        choose(foreign, true);

        press("Priorität");
        choosePriority(Priority.HIGH);

        assertThat(sentences()).contains("1 wird geändert, 1 übersprungen");
        assertThat(texts()).contains(foreign + ": Gehört zu GB 11.");
        assertThat(details(own).content().priority()).isEqualTo(Priority.NORMAL);

        press("Priorität ändern");

        assertThat(Announcer.latest())
                .startsWith("1 Aufgabe geändert, 1 übersprungen: " + foreign + ": Gehört zu GB 11.");
        assertThat(details(own).content().priority()).isEqualTo(Priority.HIGH);
        assertThat(details(foreign).content().priority()).isEqualTo(Priority.NORMAL);
        _assertNone(Dialog.class);
        _assertNone(TaskSelectionBar.class);
    }

    @Test
    @UseCase(id = "UC-022", scenario = "A1: rückgängig")
    void one_undo_puts_everything_back() {
        var one = inProgress("Eine", 10);
        var other = inProgress("Andere", 20);
        loginAs(Persona.HEAD_OF_40);
        open("");
        choose(one, true);
        choose(other, true);
        press("Priorität");
        choosePriority(Priority.URGENT);
        press("Priorität ändern");

        press("Rückgängig");

        assertThat(Announcer.latest()).isEqualTo("2 Aufgaben zurückgesetzt");
        assertThat(List.of(one, other))
                .allSatisfy(number ->
                        assertThat(details(number).content().priority()).isEqualTo(Priority.NORMAL));
    }

    @Test
    @UseCase(id = "UC-022", scenario = "A2: Frist mit Grund")
    void a_missing_reason_is_said_at_its_field_and_nothing_is_lost() {
        var number = inProgress("Verschieben", 10);
        loginAs(Persona.HEAD_OF_40);
        open("");
        choose(number, true);
        press("Frist");
        var day = _get(SmartDateField.class, spec -> spec.withLabel("Neue Frist (Pflicht)"));
        var reason = _get(TextArea.class, spec -> spec.withLabel("Grund (Pflicht)"));
        _setValue(day, today().plusDays(40), true);

        press("Frist ändern");

        assertThat(reason.isInvalid()).isTrue();
        assertThat(day.getValue()).isEqualTo(today().plusDays(40));

        _setValue(reason, "Die Zuarbeit fehlt noch.", true);
        assertThat(sentences()).contains("1 wird geändert");
        press("Frist ändern");

        assertThat(details(number).content().dueOn()).isEqualTo(today().plusDays(40));
    }

    @Test
    @UseCase(id = "UC-022", scenario = "A3: Vorschlag")
    void who_does_not_decide_is_told_that_it_is_a_proposal() {
        var number = inProgress("Vorschlagen", 10);
        loginAs(Persona.CLERK_OF_40);
        open("");
        choose(number, true);
        press("Frist");
        _setValue(
                _get(SmartDateField.class, spec -> spec.withLabel("Neue Frist (Pflicht)")), today().plusDays(40), true);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Grund (Pflicht)")), "Die Zuarbeit fehlt noch.", true);

        assertThat(sentences()).contains("1 wird geändert (davon 1 als Vorschlag)");
    }

    @Test
    @UseCase(id = "UC-022", scenario = "A4: nur lesen")
    void who_only_reads_can_choose_and_export_but_not_change() {
        var number = given("Nur lesen", "40", 10);
        loginAs(Persona.EXECUTIVE);
        open("");

        choose(number, true);

        var bar = _get(TaskSelectionBar.class);
        assertThat(_find(bar, Button.class).stream().map(Button::getText))
                .contains("Exportieren")
                .doesNotContain("Frist", "Priorität", "Bearbeitung");
    }

    @Test
    @UseCase(id = "UC-022", scenario = "A5: Auswahl")
    void a_range_from_the_browser_is_limited_and_a_new_filter_forgets_the_choice() {
        var one = given("Eins", "40", 1);
        given("Zwei", "40", 2);
        given("Drei", "40", 3);
        loginAs(Persona.COORDINATOR);
        open("");
        var selection = _get(TaskGrid.class).selection();

        selection.chooseRange(2, -5);
        assertThat(selection.chosen()).hasSize(3);
        selection.chooseRange(Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertThat(selection.chosen()).hasSize(3);
        choose(one, false);
        assertThat(selection.chosen()).hasSize(2);

        open("&nur=meine");
        assertThat(_get(TaskGrid.class).selection().chosen()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void choosePriority(Priority priority) {
        _setValue(
                (RadioButtonGroup<Priority>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("Neue Priorität (Pflicht)")),
                priority,
                true);
    }

    private static List<String> sentences() {
        return _find(_get(Dialog.class), Paragraph.class).stream()
                .map(Paragraph::getText)
                .toList();
    }

    private static List<String> texts() {
        return _find(_get(Dialog.class), Span.class).stream().map(Span::getText).toList();
    }
}
