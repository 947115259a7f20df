package de.knotenpunkt.tasks;

import java.time.LocalDate;

/** How many Fristen end on a day. */
public record DueDay(LocalDate day, int count) {}
