package de.knotenpunkt.documents;

import de.knotenpunkt.shared.OperationId;

/**
 * A document as somebody saw it: nothing is overwritten unseen, and a repeated save changes nothing.
 *
 * @param version version seen
 * @param operation id the page chose
 */
public record SeenDocument(DocumentId id, long version, OperationId operation) {}
