package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.documents.DocumentEdits;
import de.knotenpunkt.documents.DocumentFiles;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentPreviews;
import de.knotenpunkt.documents.DocumentService;
import de.knotenpunkt.documents.DocumentTrash;
import de.knotenpunkt.documents.SeenDocument;
import de.knotenpunkt.documents.VersionRow;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Notices;
import org.springframework.stereotype.Component;

/** What buttons of a document's page do. */
@Component
class DocumentActs {

    private final DocumentService documents;
    private final DocumentEdits edits;
    private final DocumentTrash trash;
    private final DocumentFiles files;
    private final DocumentPreviews previews;

    DocumentActs(
            DocumentService documents,
            DocumentEdits edits,
            DocumentTrash trash,
            DocumentFiles files,
            DocumentPreviews previews) {
        this.documents = documents;
        this.edits = edits;
        this.trash = trash;
        this.files = files;
        this.previews = previews;
    }

    void preview(DocumentId id, VersionRow version) {
        new PreviewDialog(files, previews, id, version).open();
    }

    void mark(SeenDocument seen, VersionRow version) {
        documents.mark(seen, version.number(), !version.isFinal());
    }

    void restore(SeenDocument seen, VersionRow version, Runnable done) {
        var comment = new TextField(DocumentTexts.text("documents.version.comment"));
        var dialog = new ActionDialog(DocumentTexts.text("documents.restore.title", version.number()));
        dialog.errors().field("comment", comment);
        dialog.sentence(DocumentTexts.text("documents.restore.sentence"))
                .content(comment)
                .focusFirst(comment)
                .action(DocumentTexts.text("documents.restore.act"), () -> {
                    var number = documents.restore(seen, version.number(), comment.getValue());
                    done.run();
                    Notices.success(DocumentTexts.text("documents.version.added", number));
                })
                .open();
    }

    void unlink(SeenDocument seen, EntityRef record) {
        edits.unlink(seen, record);
    }

    void hide(SeenDocument seen, Token token) {
        edits.hide(seen, token);
    }

    void takeInHand(SeenDocument seen) {
        edits.takeInHand(seen);
    }

    void putBack(SeenDocument seen) {
        edits.putBack(seen);
    }

    void release(SeenDocument seen) {
        edits.release(seen);
    }

    void recover(SeenDocument seen) {
        trash.recover(seen);
    }

    void trash(SeenDocument seen, Runnable done) {
        new ActionDialog(DocumentTexts.text("documents.trash.put.title"))
                .sentence(DocumentTexts.text("documents.trash.put.sentence", trash.days()))
                .action(DocumentTexts.text("documents.trash.put"), () -> {
                    trash.put(seen);
                    done.run();
                    Notices.success(DocumentTexts.text("documents.trash.done"));
                })
                .open();
    }
}
