package de.knotenpunkt.shared;

/** The five classes of confidentiality that every record uses; who reads which is said by each audience function. */
public enum VisibilityClass {
    /** Öffentlich-intern: everybody who works with content. */
    INTERNAL,
    /** All staff of the lead and the participating units. */
    UNIT,
    /** Only those who take part. */
    PARTICIPANTS,
    /** The coordination; the executive where released. */
    COORDINATION,
    /** Nichtöffentlich: executive and council office. */
    NON_PUBLIC
}
