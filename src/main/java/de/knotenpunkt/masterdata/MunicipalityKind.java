package de.knotenpunkt.masterdata;

/** How a municipality is organised under the law of Niedersachsen. */
public enum MunicipalityKind {
    /** Einheitsgemeinde. */
    UNITARY,
    /** Samtgemeinde. */
    JOINT
}
