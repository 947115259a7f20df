package de.knotenpunkt.tasks;

/** A part of the work; a mandatory one must be done before Erledigung can be reported. */
public record ChecklistItem(String text, boolean mandatory, boolean done) {}
