package de.knotenpunkt.retention;

/** Command: the records of a proposal stay, for this reason. */
public record RefuseDeletion(DeletionId id, String reason) {}
