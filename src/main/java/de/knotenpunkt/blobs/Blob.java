package de.knotenpunkt.blobs;

/**
 * A content that is kept.
 *
 * @param digest what it is found by
 * @param size in bytes
 */
public record Blob(Digest digest, long size) {

    public Blob {
        if (size < 0) {
            throw new IllegalArgumentException("A content has no negative size");
        }
    }
}
