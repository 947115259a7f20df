package de.knotenpunkt.documents;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.OperationId;
import java.util.List;
import java.util.Set;

/**
 * Command: put these files in, all or none.
 *
 * @param visibility class wished for, see {@link DocumentService#choices}
 * @param records what they hang on
 * @param operation id the form chose
 */
public record FileDocuments(
        List<NewDocument> documents, DocumentClass visibility, Set<EntityRef> records, OperationId operation) {

    public FileDocuments {
        documents = List.copyOf(documents);
        records = Set.copyOf(records);
    }
}
