package de.knotenpunkt.documents;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trash: the coordination puts in and takes out; what has lain there for its time goes by itself. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + DocumentAuthorities.MANAGE + "')")
public class DocumentTrash {

    private final DocumentChange change;
    private final DocumentsProperties properties;

    DocumentTrash(DocumentChange change, DocumentsProperties properties) {
        this.change = change;
        this.properties = properties;
    }

    /** How long the trash keeps, in days. */
    @Transactional(readOnly = true)
    public int days() {
        return properties.trashDays();
    }

    /** Puts a document into the trash; its links stay for the way back. */
    public void put(SeenDocument seen) {
        change.of(seen, DocumentRights::manage, Document::trash);
    }

    /** Takes it out again, with everything it hung on. */
    public void recover(SeenDocument seen) {
        change.ofAny(seen, DocumentRights::manage, Document::takeOutOfTrash);
    }
}
