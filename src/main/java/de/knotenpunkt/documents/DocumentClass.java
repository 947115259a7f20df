package de.knotenpunkt.documents;

/** Who reads a document besides its creator, the head of its unit and the coordination. */
public enum DocumentClass {
    /** As the records it hangs on: whoever reads one of them reads the document; the only class a link widens. */
    AS_RECORD,
    /** Öffentlich-intern: everybody who works with content. */
    INTERNAL,
    /** All staff of its unit. */
    UNIT,
    /** Those it was shown to. */
    PARTICIPANTS,
    /** The coordination; the executive where allowed. */
    COORDINATION,
    /** Nichtöffentlich: executive and council office, until the matter is released. */
    NON_PUBLIC
}
