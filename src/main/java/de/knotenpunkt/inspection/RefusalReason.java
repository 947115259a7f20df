package de.knotenpunkt.inspection;

/** Why a file is not taken in; each has a sentence for the person. */
public enum RefusalReason {
    KIND_NOT_ALLOWED,
    EMPTY,
    OTHER_CONTENT,
    DAMAGED,
    MACROS,
    ENCRYPTED,
    TWO_IN_ONE,
    BOMB,
    NESTED,
    DOCTYPE,
    EXTERNAL_REFERENCE,
    EMBEDDED_OBJECT,
    ACTIVE_PDF,
    SCRIPT_IN_TEXT,
    NOT_TEXT,
    TOO_MANY_PIXELS
}
