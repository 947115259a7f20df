package de.knotenpunkt.blobs;

/** What roles may do in this module. */
public final class BlobAuthorities {

    /** See how the store is and have it checked; tells nothing about contents. */
    public static final String OPERATE = "blobs:operate";

    private BlobAuthorities() {}
}
