package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentMetadata;
import de.knotenpunkt.documents.DocumentService;
import de.knotenpunkt.documents.DocumentUploads;
import de.knotenpunkt.documents.FileDocuments;
import de.knotenpunkt.documents.NewDocument;
import de.knotenpunkt.documents.ReceivedFile;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.RecordsChanged;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * UC-050: choose or drop files, say once what they are, put them in. Nothing is a document before the last button; what
 * the server refused stays out and says why.
 */
final class FilingDialog extends ActionDialog {

    private final DocumentService documents;
    private final DocumentChoices choices;
    private final Set<EntityRef> records;
    private final UploadArea area;
    private final MetadataForm form;
    private final ClassSelect classes = new ClassSelect();
    private final Checkbox isFinal = new Checkbox(getTranslation("documents.form.final"));
    private final OperationId operation = OperationId.next();

    FilingDialog(DocumentService documents, DocumentUploads uploads, DocumentChoices choices, Set<EntityRef> records) {
        super(text(records));
        this.documents = documents;
        this.choices = choices;
        this.records = records;
        addClassName("kp-dialog-wide");
        area = new UploadArea(uploads, choices.ownUnits().getFirst(), true)
                .onReceived(this::received)
                .onRemoved(this::reflectFiles);
        form = new MetadataForm(choices, choices.activeCategories(), errors())
                .onCategory(category -> classes.offer(documents.choices(category.code(), onRecord()), false))
                .onUnit(area::unit);
        errors().field("visibility", classes);
        preset();
        content(area, form, classes, isFinal, new Paragraph(getTranslation("documents.form.no-clients")));
        actionIf(getTranslation("documents.upload.file"), this::file);
    }

    private static String text(Set<EntityRef> records) {
        return DocumentTexts.text(records.isEmpty() ? "documents.upload.title" : "documents.upload.title-on-record");
    }

    private boolean onRecord() {
        return !records.isEmpty();
    }

    private void preset() {
        var first = choices.activeCategories();
        form.write(
                new DocumentMetadata(
                        "",
                        first.getFirst().code(),
                        choices.ownUnits().getFirst(),
                        choices.today(),
                        "",
                        null,
                        null,
                        Set.of(),
                        Map.of()),
                first);
        form.showTitle(false);
    }

    /** Files that came in on the page behind. */
    FilingDialog with(List<ReceivedFile> files) {
        area.take(files);
        return this;
    }

    private void received(ReceivedFile file) {
        reflectFiles();
        if (area.received().size() == 1 && form.title().isEmpty()) {
            form.title(title(file));
        }
    }

    private void reflectFiles() {
        form.showTitle(area.received().size() == 1);
    }

    private static String title(ReceivedFile file) {
        return file.content().name().stem().replace('_', ' ').strip();
    }

    private boolean file() {
        var files = area.received();
        if (area.isUnderWay()) {
            throw new InvalidValue("documents.problem.still-uploading");
        }
        if (files.isEmpty()) {
            throw new InvalidValue("documents.problem.no-file");
        }
        var wanted = files.stream()
                .map(file -> new NewDocument(
                        file.content(),
                        form.read(files.size() == 1 ? form.title() : title(file)),
                        isFinal.getValue(),
                        ""))
                .toList();
        var visibility = classes.getValue() == null ? DocumentClass.UNIT : classes.getValue();
        var filed = documents.file(new FileDocuments(wanted, visibility, records, operation));
        RecordsChanged.say(DocumentId.KIND);
        Notices.success(getTranslation("documents.upload.filed", filed.size()));
        return true;
    }
}
