package de.knotenpunkt.blobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash contents are found by. */
final class Sha256 {

    /** Bytes read at a time, so that the size of a content does not matter to memory. */
    static final int BUFFER = 64 * 1024;

    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static Digest of(Path file, Pace pace) throws IOException {
        var hash = begin();
        var buffer = new byte[BUFFER];
        try (var in = Files.newInputStream(file)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                hash.update(buffer, 0, read);
                pace.spent(read);
            }
        }
        return Digest.of(hash.digest());
    }
}
