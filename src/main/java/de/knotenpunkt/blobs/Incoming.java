package de.knotenpunkt.blobs;

import java.nio.file.Path;

/**
 * A content that came in completely and is not kept yet. Closing it deletes it, unless it was kept meanwhile; whoever
 * is killed before that leaves a file that is collected a day later.
 */
public interface Incoming extends AutoCloseable {

    /** The bytes, to look at before keeping them; the name is the store's own and says nothing. */
    Path file();

    Digest digest();

    /** In bytes. */
    long size();

    @Override
    void close();
}
