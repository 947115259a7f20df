package de.knotenpunkt.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;

class UC052KeepVersionsTest extends DocumentPageTest {

    @Test
    @UseCase(id = "UC-052")
    void a_new_version_comes_on_top_and_the_old_one_stays() {
        var id = note(SINA, "40", unique("Konzept"), DocumentClass.UNIT);
        loginAs(SINA);
        open(id);
        click("Neue Fassung");
        upload("konzept.txt", unique("Zweiter Stand"));
        _setValue(_get(TextField.class, field -> field.withLabel("Was ist anders?")), "Kapitel 3 ergänzt");

        click("Fassung ablegen");

        assertNotice("Fassung 2 abgelegt.");
        assertThat(items(VersionsCard.class))
                .hasSize(2)
                .first()
                .asString()
                .contains("Fassung 2", "aktuelle Fassung", "Kapitel 3 ergänzt");
        assertThat(details(id).versions()).hasSize(2);
    }

    @Test
    @UseCase(id = "UC-052", scenario = "A1: wiederherstellen")
    void restoring_makes_a_new_version_of_the_old_content() {
        var id = note(SINA, "40", unique("Konzept"), DocumentClass.UNIT);
        stored.add(SINA, id, unique("Zweiter Stand"));
        loginAs(SINA);
        open(id);

        clickNamed("Fassung 1 wiederherstellen");
        _click(_get(_get(ActionDialog.class), Button.class, button -> button.withText("Wiederherstellen")));

        var versions = details(id).versions();
        assertThat(versions).hasSize(3);
        assertThat(versions.getFirst().digest()).isEqualTo(versions.getLast().digest());
        assertThat(items(VersionsCard.class).getFirst()).contains("aus Fassung 1 wiederhergestellt");
    }

    @Test
    @UseCase(id = "UC-052", scenario = "A2: Endfassung")
    void a_version_is_marked_final_and_back() {
        var id = note(SINA, "40", unique("Bericht"), DocumentClass.UNIT);
        loginAs(SINA);
        open(id);

        clickNamed("Fassung 1 als Endfassung kennzeichnen");
        assertThat(details(id).latest().isFinal()).isTrue();

        clickNamed("Fassung 1 als Arbeitsfassung kennzeichnen");
        assertThat(details(id).latest().isFinal()).isFalse();
    }

    @Test
    @UseCase(id = "UC-052", scenario = "A3: vergleichen")
    void two_versions_stand_beside_each_other() {
        var id = note(SINA, "40", unique("Bericht"), DocumentClass.UNIT);
        stored.add(SINA, id, unique("Zweiter Stand"));
        loginAs(SINA);
        open(id);

        click("Fassungen vergleichen");

        assertThat(text(CompareDialog.class)).contains("Prüfsumme", "verschieden", "Dateiart", "gleich");
    }

    @Test
    @UseCase(id = "UC-052", scenario = "A4: jemand war schneller")
    void who_saw_an_older_state_overwrites_nothing() {
        var id = note(SINA, "40", unique("Bericht"), DocumentClass.UNIT);
        loginAs(SINA);
        open(id);
        click("Neue Fassung");
        upload("bericht.txt", unique("Meine"));
        stored.add(Persona.HEAD_OF_40, id, unique("Deine"));

        click("Fassung ablegen");

        assertThat(_find(VersionDialog.class)).hasSize(1);
        assertThat(details(id).versions()).hasSize(2);
        assertThat(verdicts()).hasSize(1);
    }

    @Test
    @UseCase(id = "UC-052", scenario = "A5: in Bearbeitung")
    void others_see_who_works_on_it() {
        var id = note(SINA, "40", unique("Bericht"), DocumentClass.UNIT);
        stored.act(SINA, id, edits::takeInHand);
        loginAs(Persona.HEAD_OF_40);

        open(id);

        assertThat(text(DocumentDetailsView.class)).contains("In Bearbeitung von " + SINA.fullName());
    }

    @Test
    @UseCase(id = "UC-052", scenario = "Rechte")
    void who_only_reads_changes_nothing() {
        var id = note(SINA, "40", unique("Für alle"), DocumentClass.UNIT);
        stored.act(MARA, id, seen -> edits.choose(seen, DocumentClass.INTERNAL, false));
        loginAs(Persona.CLERK_OF_32);

        open(id);

        assertThat(_find(Button.class, button -> button.withText("Neue Fassung")))
                .isEmpty();
        assertThat(_find(Button.class, button -> button.withText("Als Endfassung")))
                .isEmpty();
        assertThat(text(VersionsCard.class)).contains("Fassung 1");
    }
}
