package de.knotenpunkt.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.StoredTasks;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UC056AttachToRecordTest extends DocumentPageTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private RunAs people;

    @Test
    @UseCase(id = "UC-056")
    void a_document_put_in_on_a_task_hangs_on_it_and_is_shown_from_both_sides() {
        var number = new StoredTasks(tasks, people).create(SINA, content("40"), null);
        loginAs(SINA);
        navigate(TaskRoutes.detail(number));
        click("Dokument");
        var title = unique("Anlage zum Vorgang");
        upload(title + ".txt", unique("Inhalt"));
        click("Ablegen");
        assertNotice("Dokument abgelegt.");

        navigate(TaskRoutes.detail(number));
        _get(
                        Details.class,
                        details -> details.withPredicate(
                                panel -> panel.getElement().getTextRecursively().startsWith("Dokumente")))
                .setOpened(true);

        assertThat(text(DocumentsOfRecord.class)).contains(title, "Fassung 1");
        var task = new StoredTasks(tasks, people).details(number);
        var id = on(SINA, task.id().ref()).getFirst();
        open(id);
        assertThat(text(RecordsCard.class)).contains(number.value());
    }

    @Test
    @UseCase(id = "UC-056", scenario = "A1: an einen weiteren Vorgang")
    void one_document_hangs_on_a_second_record_and_is_taken_off_again() {
        var number = new StoredTasks(tasks, people).create(SINA, content("40"), null);
        var id = note(SINA, "40", unique("Raumplan"), DocumentClass.UNIT);
        loginAs(SINA);
        open(id);
        click("An Vorgang hängen");
        _setValue(_get(TextField.class, field -> field.withLabel("Nummer des Vorgangs (Pflicht)")), number.value());
        click("Anhängen");
        assertThat(details(id).records()).hasSize(1);

        var button = text(RecordsCard.class);
        assertThat(button).contains(number.value());
        clickNamed("Verknüpfung lösen: " + number.value() + " " + content("40").subject());

        assertThat(details(id).records()).isEmpty();
    }

    @Test
    @UseCase(id = "UC-056", scenario = "A2: keine solche Nummer")
    void a_number_that_is_none_or_not_mine_says_the_same() {
        var number = new StoredTasks(tasks, people).create(Persona.CLERK_OF_32, content("32"), null);
        var id = note(SINA, "40", unique("Raumplan"), DocumentClass.UNIT);
        loginAs(SINA);
        open(id);
        click("An Vorgang hängen");
        var field = _get(TextField.class, some -> some.withLabel("Nummer des Vorgangs (Pflicht)"));
        for (var wrong : new String[] {number.value(), "KMuT-2026-9999", "irgendwas"}) {
            _setValue(field, wrong);
            click("Anhängen");
            assertThat(field.isInvalid()).isTrue();
            assertThat(field.getErrorMessage()).contains("Diesen Vorgang gibt es nicht");
        }
        assertThat(_find(LinkDialog.class)).hasSize(1);
    }

    private static TaskContent content(String unit) {
        return TaskContent.of("Raum für Deutschkurs klären", new UnitCode(unit), null, Set.of("HF1"));
    }
}
