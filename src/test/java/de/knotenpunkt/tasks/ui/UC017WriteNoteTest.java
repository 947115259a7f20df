package de.knotenpunkt.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.records.NoteKind;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;

class UC017WriteNoteTest extends TaskPageTest {

    @Test
    @UseCase(id = "UC-017")
    void a_note_stands_on_top_with_kind_and_name() {
        var number = inProgress(content());
        open(Persona.CLERK_OF_40, number);

        composer().setValue("Das Bürgerbüro ruft zurück.");
        kind().setValue(NoteKind.PHONE_CALL);
        press("Speichern");

        assertThat(said()).isEqualTo("Vermerk gespeichert.");
        assertThat(composer().getValue()).isEmpty();
        assertThat(text(_find(Article.class).getFirst()))
                .contains("Sina Schulbeispiel", "Telefonat", "Das Bürgerbüro ruft zurück.");
    }

    @Test
    @UseCase(id = "UC-017", scenario = "A1: leer")
    void an_empty_note_is_not_saved() {
        var number = inProgress(content());
        open(Persona.CLERK_OF_40, number);

        press("Speichern");

        assertThat(composer().getErrorMessage()).isEqualTo("Schreiben Sie den Vermerk, bevor Sie ihn speichern.");
        assertThat(stored(number).notes()).isEmpty();
    }

    @Test
    @UseCase(id = "UC-017", scenario = "A2: nur lesen")
    void who_only_reads_has_no_line_to_write() {
        open(Persona.CLERK_OF_32, inProgress(content()));

        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(page()).contains("Noch kein Vermerk.");
    }

    private static TextArea composer() {
        return _get(TextArea.class, spec -> spec.withPlaceholder("Vermerk schreiben – ohne Namen von Ratsuchenden"));
    }

    @SuppressWarnings("unchecked")
    private static Select<NoteKind> kind() {
        return _get(Select.class);
    }
}
