package de.knotenpunkt.shared;

/** The roles of the application; a person gets them from directory groups only and may hold several. */
public enum Role {
    /** Sachbearbeitung (SB). */
    CASE_WORKER,
    /** Leitung eines Geschäftsbereichs (GBL). */
    DEPARTMENT_HEAD,
    /** Koordination Migration und Teilhabe (KO). */
    COORDINATOR,
    /** Landrätin, Landrat, Verwaltungsvorstand (VV): reads, never writes. */
    EXECUTIVE,
    /** IT-Administration (IT): technical settings, no content. */
    IT_ADMIN,
    /** Datenschutz und Rechnungsprüfung (DSB/RPA). */
    AUDITOR,
    /** Sitzungsdienst (SD). */
    COUNCIL_OFFICE
}
