package de.knotenpunkt.blobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at single contents. */
@Component
class Inspection {

    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);

    private final Folders folders;

    Inspection(Folders folders) {
        this.folders = folders;
    }

    /** Reads a content and says what became of it. */
    ContentState read(Blob blob, Pace pace) {
        var file = folders.of(blob.digest());
        try {
            if (Files.size(file) != blob.size()) {
                return ContentState.WRONG_SIZE;
            }
            return Sha256.of(file, pace).equals(blob.digest()) ? ContentState.SOUND : ContentState.DAMAGED;
        } catch (NoSuchFileException missing) {
            return ContentState.MISSING;
        } catch (IOException unreadable) {
            LOG.error("Content {} cannot be read", blob.digest(), unreadable);
            return ContentState.DAMAGED;
        }
    }
}
