package de.knotenpunkt.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import de.knotenpunkt.documents.DocumentCategory;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.documents.StoredDocuments;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class UC050UploadDocumentsTest extends DocumentPageTest {

    @Test
    @UseCase(id = "UC-050")
    void what_the_server_takes_becomes_a_document_and_what_it_refuses_says_why() {
        loginAs(SINA);
        navigate(DocumentRoutes.LIST);
        assertPage("Dokumente");
        click("Hochladen");
        var title = unique("Raumplan Jerxheim");

        assertThat(upload(title + ".txt", unique("Vierzig Stühle, zwei Tische")))
                .contains(title + ".txt", "angekommen")
                .doesNotContain("abgelehnt");
        assertThat(upload("Warteliste.pdf", "MZ kein PDF"))
                .contains("abgelehnt", "Inhalt der Datei")
                .doesNotContain("angekommen");
        assertThat(_get(TextField.class, field -> field.withLabel("Titel")).getValue())
                .isEqualTo(title);

        click("Ablegen");

        assertNotice("Dokument abgelegt.");
        assertThat(_find(FilingDialog.class)).isEmpty();
        assertThat(titles(SINA)).contains(title).noneMatch(found -> found.contains("Warteliste"));
    }

    @Test
    @UseCase(id = "UC-050", scenario = "A1: mehrere Dateien")
    void several_files_become_documents_called_like_them() {
        loginAs(SINA);
        navigate(DocumentRoutes.LIST);
        click("Hochladen");
        var one = unique("Protokoll eins");
        var two = unique("Protokoll zwei");
        upload(one + ".txt", unique("a"));
        upload(two + ".txt", unique("b"));

        assertThat(_find(TextField.class, field -> field.withLabel("Titel"))).isEmpty();
        click("Ablegen");

        assertNotice("2 Dokumente abgelegt.");
        assertThat(titles(SINA)).contains(one, two);
    }

    @Test
    @UseCase(id = "UC-050", scenario = "A2: Pflichtangaben fehlen")
    void a_missing_detail_is_said_at_its_input_and_nothing_is_lost() {
        loginAs(SINA);
        navigate(DocumentRoutes.LIST);
        click("Hochladen");
        var title = unique("Protokoll Steuerungsgruppe");
        upload(title + ".txt", unique("c"));
        category("Protokoll");

        click("Ablegen");

        var body = _get(TextField.class, field -> field.withLabel("Gremium oder Runde (Pflicht)"));
        assertThat(body.isInvalid()).isTrue();
        assertThat(verdicts()).hasSize(1);
        assertThat(titles(SINA)).doesNotContain(title);
    }

    @Test
    @UseCase(id = "UC-050", scenario = "A3: Datei schon bekannt")
    void known_content_is_recognised() {
        var text = unique("Schon einmal abgelegt");
        stored.file(SINA, StoredDocuments.note("Das erste Mal", "40"), text, DocumentClass.UNIT);
        loginAs(SINA);
        navigate(DocumentRoutes.LIST);
        click("Hochladen");

        assertThat(upload("nochmal.txt", text)).contains("Diese Datei gibt es schon:", "Das erste Mal");
    }

    @Test
    @UseCase(id = "UC-050", scenario = "A4: nichts ausgewählt")
    void without_a_file_nothing_is_put_in() {
        loginAs(SINA);
        navigate(DocumentRoutes.LIST);
        click("Hochladen");

        click("Ablegen");

        assertThat(_find(FilingDialog.class)).hasSize(1);
        assertThat(text(FilingDialog.class)).contains("Wählen Sie zuerst eine Datei aus");
    }

    /** As a script sends it, no browser: it must not leave anybody waiting with the lock of the page. */
    @Test
    @UseCase(id = "UC-050", scenario = "A1: Teil eines Formulars ohne Namen")
    void a_part_without_a_name_is_refused_and_the_page_goes_on() throws IOException {
        loginAs(SINA);
        navigate(DocumentRoutes.LIST);
        click("Hochladen");
        var part = mock(Part.class);
        when(part.getInputStream()).thenReturn(InputStream.nullInputStream());
        var nameless = new UploadEvent(
                VaadinRequest.getCurrent(),
                VaadinResponse.getCurrent(),
                VaadinSession.getCurrent(),
                null,
                0,
                "text/plain",
                _get(Upload.class).getElement(),
                part);

        new Receiving(uploads, _get(UploadArea.class)).handleUploadRequest(nameless);
        MockVaadin.clientRoundtrip(false);

        assertThat(nameless.isRejected()).isTrue();
        assertThat(verdicts()).singleElement().asString().contains("abgelehnt", "keinen Namen");
        assertThat(upload("Danach.txt", unique("d"))).contains("angekommen");
    }

    @Test
    @UseCase(id = "UC-050", scenario = "Rechte")
    void who_only_reads_has_no_button() {
        loginAs(Persona.EXECUTIVE);
        navigate(DocumentRoutes.LIST);
        assertPage("Dokumente");

        assertThat(_find(Button.class, button -> button.withText("Hochladen"))).isEmpty();
        for (var outsider : new Persona[] {Persona.IT_ADMIN, Persona.AUDITOR}) {
            loginAs(outsider);
            assertNoPage(DocumentRoutes.LIST);
        }
    }

    @SuppressWarnings("unchecked")
    private static void category(String name) {
        var select = (Select<DocumentCategory>) _get(Select.class, some -> some.withLabel("Kategorie"));
        _setValue(
                select,
                select.getListDataView()
                        .getItems()
                        .filter(category -> category.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }
}
