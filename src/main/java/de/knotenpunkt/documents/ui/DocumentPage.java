package de.knotenpunkt.documents.ui;

import de.knotenpunkt.documents.VersionRow;

/** What the parts of a document's page ask of it. */
interface DocumentPage {

    /** Shows a Fassung without handing out the file. */
    void preview(VersionRow version);

    /** Marks it as final, or as working copy after all. */
    void mark(VersionRow version);

    /** Puts it on top again as a new Fassung. */
    void restore(VersionRow version);
}
