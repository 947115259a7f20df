package de.knotenpunkt.documents;

/** What a file was handed out for; kept in the record of access. */
public enum FilePurpose {
    DOWNLOAD,
    PREVIEW
}
