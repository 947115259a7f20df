package de.knotenpunkt.documents;

/**
 * A document the acting person may read that has the same content as a file that just came in.
 *
 * @param trashed whether it lies in the trash, so that it could be taken out instead
 */
public record KnownContent(DocumentId id, String title, boolean trashed) {}
