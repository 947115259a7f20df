package de.knotenpunkt.shared;

/**
 * A number in the weekly mail of a head. Numbers of units only: nothing that ranks people.
 *
 * @param label key of the text, such as {@code digest.tasks.overdue}
 * @param number how many
 * @param path address of the list behind the number, without leading slash
 */
public record DigestFigure(String label, long number, String path) {}
