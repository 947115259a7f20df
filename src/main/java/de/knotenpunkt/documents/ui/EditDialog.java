package de.knotenpunkt.documents.ui;

import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.documents.DocumentEdits;
import de.knotenpunkt.documents.SeenDocument;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Notices;

/** Says other things about a document. */
final class EditDialog extends ActionDialog {

    private final OperationId operation = OperationId.next();

    EditDialog(DocumentEdits edits, DocumentChoices choices, DocumentDetails details, Runnable done) {
        super(DocumentTexts.text("documents.edit.title"));
        addClassName("kp-dialog-wide");
        var categories = choices.categories().stream()
                .filter(category -> category.active()
                        || category.code().equals(details.category().code()))
                .toList();
        var form = new MetadataForm(choices, categories, errors());
        form.write(details.metadata(), categories);
        content(form);
        action(getTranslation("documents.edit.save"), () -> {
            edits.describe(new SeenDocument(details.id(), details.version(), operation), form.read(form.title()));
            done.run();
            Notices.success(getTranslation("documents.edit.saved"));
        });
    }
}
