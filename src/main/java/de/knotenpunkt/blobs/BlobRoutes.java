package de.knotenpunkt.blobs;

/** Addresses of this module's pages. */
public final class BlobRoutes {

    public static final String STORE = "systemdateien";

    private BlobRoutes() {}
}
