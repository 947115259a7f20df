package de.knotenpunkt.documents;

import de.knotenpunkt.inspection.FileKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The topmost Fassung once more, beside the document: lists read it without joining. */
@Embeddable
class Latest {

    @Column(name = "latest")
    private int number;

    @Column(name = "latest_name")
    private String fileName = "";

    @Column(name = "latest_size")
    private long size;

    @Column(name = "latest_kind")
    @Enumerated(EnumType.STRING)
    private FileKind kind = FileKind.PDF;

    @Column(name = "latest_final")
    private boolean isFinal;

    void is(int topmost, StoredVersion version) {
        number = topmost;
        fileName = version.fileName();
        size = version.size();
        kind = version.kind();
        isFinal = version.isFinal();
    }
}
