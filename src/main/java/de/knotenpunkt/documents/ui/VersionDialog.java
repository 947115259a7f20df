package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.documents.DocumentService;
import de.knotenpunkt.documents.DocumentUploads;
import de.knotenpunkt.documents.SeenDocument;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Notices;

/** UC-052: a new Fassung, with what changed in it. */
final class VersionDialog extends ActionDialog {

    private final OperationId operation = OperationId.next();

    VersionDialog(DocumentService documents, DocumentUploads uploads, DocumentDetails details, Runnable done) {
        super(DocumentTexts.text("documents.version.title", details.latest().number() + 1));
        var area = new UploadArea(uploads, details.metadata().leadUnit(), false);
        var comment = new TextField(getTranslation("documents.version.comment"));
        comment.setHelperText(getTranslation("documents.version.comment.helper"));
        var isFinal = new Checkbox(getTranslation("documents.form.final"));
        errors().field("comment", comment);
        sentence(getTranslation("documents.version.sentence", details.latest().fileName()));
        content(area, comment, isFinal);
        action(getTranslation("documents.version.add"), () -> {
            var files = area.received();
            if (files.isEmpty()) {
                throw new InvalidValue(
                        area.isUnderWay() ? "documents.problem.still-uploading" : "documents.problem.no-file");
            }
            var number = documents.addVersion(
                    new SeenDocument(details.id(), details.version(), operation),
                    files.getFirst().content(),
                    comment.getValue(),
                    isFinal.getValue());
            done.run();
            Notices.success(getTranslation("documents.version.added", number));
        });
    }
}
