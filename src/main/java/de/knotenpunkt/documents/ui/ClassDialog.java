package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.documents.DocumentEdits;
import de.knotenpunkt.documents.SeenDocument;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Notices;
import java.util.Arrays;

/** UC-054: who reads a document. */
final class ClassDialog extends ActionDialog {

    private final OperationId operation = OperationId.next();

    ClassDialog(DocumentEdits edits, DocumentDetails details, Runnable done) {
        super(DocumentTexts.text("documents.class.title"));
        var classes = new ClassSelect();
        classes.setItems(Arrays.stream(DocumentClass.values())
                .filter(details.allowed().choose()::contains)
                .filter(choice ->
                        choice != DocumentClass.AS_RECORD || !details.records().isEmpty())
                .toList());
        var executive = new Checkbox(getTranslation("documents.form.executive"), details.executiveMayRead());
        classes.addValueChangeListener(change -> executive.setVisible(change.getValue() == DocumentClass.COORDINATION));
        if (details.allowed().choose().contains(details.visibility())) {
            classes.setValue(details.visibility());
        }
        executive.setVisible(details.visibility() == DocumentClass.COORDINATION);
        errors().field("visibility", classes);
        content(classes, executive);
        focusFirst(classes);
        action(getTranslation("documents.class.change"), () -> {
            edits.choose(
                    new SeenDocument(details.id(), details.version(), operation),
                    classes.getValue() == null ? details.visibility() : classes.getValue(),
                    executive.getValue());
            done.run();
            Notices.success(getTranslation("documents.class.changed"));
        });
    }
}
