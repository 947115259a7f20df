package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.documents.DocumentEdits;
import de.knotenpunkt.documents.SeenDocument;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Notices;

/** UC-056: hangs a document on a record as well, named by its number. */
final class LinkDialog extends ActionDialog {

    private final OperationId operation = OperationId.next();

    LinkDialog(DocumentEdits edits, RecordLabels labels, CurrentActor actor, DocumentDetails details, Runnable done) {
        super(DocumentTexts.text("documents.link.title"));
        var number = new TextField(getTranslation("documents.link.number"));
        number.setHelperText(getTranslation("documents.link.number.helper"));
        number.setRequiredIndicatorVisible(true);
        errors().field("number", number);
        content(number);
        focusFirst(number);
        action(getTranslation("documents.link.act"), () -> {
            var record = labels.numbered(number.getValue().strip(), actor.get())
                    .orElseThrow(() -> InvalidValue.at("number", "documents.problem.no-such-record"));
            edits.link(new SeenDocument(details.id(), details.version(), operation), record);
            done.run();
            Notices.success(getTranslation("documents.link.done"));
        });
    }
}
