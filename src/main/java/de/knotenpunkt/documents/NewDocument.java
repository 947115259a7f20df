package de.knotenpunkt.documents;

import de.knotenpunkt.contents.StagedContent;

/**
 * One file that is to become a document.
 *
 * @param isFinal final paper rather than working copy
 * @param comment what this Fassung is about; may be empty
 */
public record NewDocument(StagedContent content, DocumentMetadata metadata, boolean isFinal, String comment) {}
