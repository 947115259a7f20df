package de.knotenpunkt.masterdata;

/** Authorities of the Stammdaten. Reading needs none. */
public final class MasterdataAuthorities {

    /** Change Stammdaten: coordination only. */
    public static final String EDIT = "masterdata:edit";

    private MasterdataAuthorities() {}
}
