package de.knotenpunkt.documents;

import de.knotenpunkt.blobs.Blob;
import de.knotenpunkt.inspection.FileKind;

/** A file that the acting person may have; its bytes come from {@link DocumentFiles#open}. */
public record DocumentFile(String name, FileKind kind, Blob blob) {}
