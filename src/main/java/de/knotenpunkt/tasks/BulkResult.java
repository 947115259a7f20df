package de.knotenpunkt.tasks;

/**
 * A change to many tasks that was made.
 *
 * @param undo takes it back, once
 */
public record BulkResult(BulkOutcome outcome, BulkUndo undo) {}
