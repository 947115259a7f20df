package de.knotenpunkt.identity;

/** What roles may do in this module. */
public final class IdentityAuthorities {

    /** Set deputies for oneself and, as a head, for one's people. */
    public static final String DEPUTISE = "identity:deputise";

    /** Set deputies for anybody (IT-Administration). */
    public static final String DEPUTISE_ANYBODY = "identity:deputise-anybody";

    private IdentityAuthorities() {}
}
