package de.knotenpunkt.retention;

import org.jspecify.annotations.Nullable;

/**
 * Command: a second person agrees.
 *
 * @param typedCount number of records, typed by that person where {@link DeletionDetails#unusual} asks for it
 */
public record ConfirmDeletion(DeletionId id, @Nullable Integer typedCount) {}
