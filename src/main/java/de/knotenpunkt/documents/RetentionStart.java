package de.knotenpunkt.documents;

/** From when a retention period counts; always from the end of that year. */
public enum RetentionStart {
    /** The date of the document. */
    DOCUMENT_DATE,
    /** The end of what it is about ({@link DetailField#ENDS_ON}); the document's date where none is known. */
    END_DATE,
    /** The day a consent ends ({@link DetailField#CONSENT_UNTIL}); nothing is due while it is open. */
    CONSENT_UNTIL
}
