package de.knotenpunkt.desk;

/** How far somebody's responsibility reaches, and with it their start page. */
public enum DeskScope {
    /** Own work only. */
    OWN,
    /** The units one heads, or whose head one stands in for. */
    UNITS,
    /** The whole county: coordination and executive. */
    COUNTY
}
