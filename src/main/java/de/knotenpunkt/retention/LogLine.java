package de.knotenpunkt.retention;

/**
 * A line of the Löschnachweis as pages show it.
 *
 * @param className what the period of the record depended on, in words
 */
public record LogLine(DeletionRecord record, String className) {}
