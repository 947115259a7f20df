package de.knotenpunkt.documents.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.ui.RecordAction;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** UC-056: "Dokument" in the page head of a record; files dropped on the page come here as well. */
@Component
class AttachDocumentAction implements RecordAction {

    private final DocumentDialogs dialogs;

    AttachDocumentAction(DocumentDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public boolean supports(EntityRef record) {
        return dialogs.takesDocuments(record) && dialogs.mayAttach(record);
    }

    @Override
    public String label() {
        return I18NProvider.translate("documents.action.label");
    }

    @Override
    public String icon() {
        return "attachment";
    }

    @Override
    public @Nullable String key() {
        return "d";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public void run(EntityRef record) {
        dialogs.filing(Set.of(record)).open();
    }
}
