package de.knotenpunkt.documents.ui;

import de.knotenpunkt.documents.DocumentAuthorities;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.documents.DocumentEdits;
import de.knotenpunkt.documents.DocumentLists;
import de.knotenpunkt.documents.DocumentService;
import de.knotenpunkt.documents.DocumentUploads;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens the dialogs of documents. */
@Component
class DocumentDialogs {

    private static final Set<Role> WRITERS = EnumSet.of(Role.CASE_WORKER, Role.DEPARTMENT_HEAD, Role.COORDINATOR);

    private static final Set<Role> READERS =
            EnumSet.of(Role.CASE_WORKER, Role.DEPARTMENT_HEAD, Role.COORDINATOR, Role.EXECUTIVE, Role.COUNCIL_OFFICE);

    private final DocumentLists lists;
    private final DocumentService documents;
    private final DocumentEdits edits;
    private final DocumentUploads uploads;
    private final DocumentChoices choices;
    private final People people;
    private final RecordLabels labels;
    private final CurrentActor actor;

    DocumentDialogs(
            DocumentLists lists,
            DocumentService documents,
            DocumentEdits edits,
            DocumentUploads uploads,
            DocumentChoices choices,
            People people,
            RecordLabels labels,
            CurrentActor actor) {
        this.lists = lists;
        this.documents = documents;
        this.edits = edits;
        this.uploads = uploads;
        this.choices = choices;
        this.people = people;
        this.labels = labels;
        this.actor = actor;
    }

    /** Whether the person at the screen may put documents in, see {@link DocumentAuthorities#WRITE}. */
    boolean mayFile() {
        return WRITERS.stream().anyMatch(actor.get()::has)
                && !choices.ownUnits().isEmpty();
    }

    /** Whether documents can hang on such records, and the person at the screen reads documents at all. */
    boolean takesDocuments(EntityRef record) {
        return READERS.stream().anyMatch(actor.get()::has) && lists.takesDocuments(record);
    }

    /** Whether the person at the screen may hang a document on the record. */
    boolean mayAttach(EntityRef record) {
        return mayFile() && lists.mayAttach(record);
    }

    /** Puts files in, on these records if there are any. */
    FilingDialog filing(Set<EntityRef> records) {
        return new FilingDialog(documents, uploads, choices, records);
    }

    void addVersion(DocumentDetails details, Runnable done) {
        new VersionDialog(documents, uploads, details, done).open();
    }

    void edit(DocumentDetails details, Runnable done) {
        new EditDialog(edits, choices, details, done).open();
    }

    void show(DocumentDetails details, Runnable done) {
        new ShowDialog(edits, choices, people, details, done).open();
    }

    void choose(DocumentDetails details, Runnable done) {
        new ClassDialog(edits, details, done).open();
    }

    void link(DocumentDetails details, Runnable done) {
        new LinkDialog(edits, labels, actor, details, done).open();
    }
}
