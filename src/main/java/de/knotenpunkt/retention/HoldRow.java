package de.knotenpunkt.retention;

import java.time.LocalDate;

/**
 * A Löschsperre in force.
 *
 * @param until its last day
 * @param byName who set it
 */
public record HoldRow(LocalDate until, String reason, String byName) {}
