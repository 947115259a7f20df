package de.knotenpunkt.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.documents.DocumentEdits;
import de.knotenpunkt.documents.DocumentFilter;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentLists;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.documents.DocumentRow;
import de.knotenpunkt.documents.DocumentSort;
import de.knotenpunkt.documents.DocumentTrash;
import de.knotenpunkt.documents.DocumentUploads;
import de.knotenpunkt.documents.StoredDocuments;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Documents in the database and the pages that show them. */
abstract class DocumentPageTest extends KaribuTest {

    static final Persona MARA = Persona.COORDINATOR;
    static final Persona SINA = Persona.CLERK_OF_40;

    /** Contents are known again across tests, so each gets its own. */
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @Autowired
    DocumentUploads uploads;

    @Autowired
    private RunAs runAs;

    @Autowired
    private DocumentLists lists;

    @Autowired
    DocumentEdits edits;

    @Autowired
    DocumentTrash trash;

    StoredDocuments stored;

    @BeforeEach
    void store() {
        stored = StoredDocuments.in(context);
    }

    DocumentId note(Persona persona, String unit, String title, DocumentClass visibility) {
        return stored.file(
                persona, StoredDocuments.note(title, unit), title + " " + NUMBER.incrementAndGet(), visibility);
    }

    /** Titles of all documents this person may read. */
    List<String> titles(Persona persona) {
        return runAs
                .person(persona.id(), () -> lists.page(DocumentFilter.ALL, DocumentSort.CHANGED, true, 0, 500))
                .stream()
                .map(DocumentRow::title)
                .toList();
    }

    /** Documents on a record, as this person sees them. */
    List<DocumentId> on(Persona persona, EntityRef record) {
        return runAs.person(persona.id(), () -> lists.on(record)).stream()
                .map(DocumentRow::id)
                .toList();
    }

    /** Asserts that this person does not get the page. */
    void assertNoPage(String path) {
        navigate(path);
        assertThat(heading()).isIn("Keine Berechtigung", "Nicht gefunden");
    }

    DocumentDetails details(DocumentId id) {
        return stored.details(id);
    }

    void open(DocumentId id) {
        navigate(DocumentRoutes.detail(id));
    }

    static String unique(String text) {
        return text + " " + NUMBER.incrementAndGet();
    }

    static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
        MockVaadin.clientRoundtrip(false);
    }

    static void clickNamed(String label) {
        _find(Button.class).stream()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button called " + label))
                .click();
        MockVaadin.clientRoundtrip(false);
    }

    /** What the browser does when a file was chosen, and what the list says then. */
    static String upload(String name, byte[] content) {
        UploadKt._upload(_get(Upload.class), name, "application/octet-stream", content);
        MockVaadin.clientRoundtrip(false);
        return verdicts().getLast();
    }

    static String upload(String name, String content) {
        return upload(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> verdicts() {
        return _find(UploadEntry.class).stream()
                .map(entry -> entry.getElement().getTextRecursively())
                .toList();
    }

    static List<String> items(Class<? extends Component> part) {
        return _find(_get(part), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    static String text(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }

    static void assertNotice(String part) {
        assertThat(_find(Notification.class))
                .anySatisfy(notice ->
                        assertThat(notice.getElement().getTextRecursively()).contains(part));
    }
}
