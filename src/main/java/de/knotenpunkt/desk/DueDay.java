package de.knotenpunkt.desk;

import java.time.LocalDate;

/** How many Fristen end on a day. */
public record DueDay(LocalDate day, int count) {}
