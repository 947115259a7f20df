package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentLists;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.ui.RelatedPanel;

/** UC-056: the documents of a record, on the page of any record that takes some. */
@org.springframework.stereotype.Component
class DocumentsPanel implements RelatedPanel {

    private final DocumentLists lists;
    private final DocumentDialogs dialogs;

    DocumentsPanel(DocumentLists lists, DocumentDialogs dialogs) {
        this.lists = lists;
        this.dialogs = dialogs;
    }

    @Override
    public boolean supports(EntityRef record) {
        return !record.kind().equals(DocumentId.KIND) && dialogs.takesDocuments(record);
    }

    @Override
    public String title() {
        return I18NProvider.translate("documents.panel.title");
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Component create(EntityRef record) {
        return new DocumentsOfRecord(record, lists, dialogs);
    }
}
