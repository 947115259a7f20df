package de.knotenpunkt.blobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file in the store's incoming folder. */
record IncomingFile(Path file, Digest digest, long size) implements Incoming {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingFile.class);

    @Override
    public void close() {
        delete(file);
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the nightly collection will get it
            LOG.warn("An incoming file could not be deleted", e);
        }
    }
}
