package de.knotenpunkt.blobs;

/** The folder of the store cannot be used; the message is its path. The application must not start like this. */
public final class StoreUnusable extends RuntimeException {

    StoreUnusable(String folder, Throwable cause) {
        super(folder, cause);
    }
}
