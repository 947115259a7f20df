package de.knotenpunkt.identity;

/** Addresses of this module's pages. */
public final class IdentityRoutes {

    public static final String DEPUTYSHIPS = "vertretung";

    private IdentityRoutes() {}
}
