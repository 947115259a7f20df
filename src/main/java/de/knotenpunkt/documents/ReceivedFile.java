package de.knotenpunkt.documents;

import de.knotenpunkt.contents.StagedContent;
import java.util.List;

/**
 * A file that came in and was accepted; no document yet.
 *
 * @param known documents with the same content that the acting person may read
 */
public record ReceivedFile(StagedContent content, List<KnownContent> known) {

    public ReceivedFile {
        known = List.copyOf(known);
    }
}
