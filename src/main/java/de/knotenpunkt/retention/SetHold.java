package de.knotenpunkt.retention;

import de.knotenpunkt.shared.EntityRef;
import java.time.LocalDate;

/**
 * Command: a record must not be destroyed.
 *
 * @param until last day of the Löschsperre
 */
public record SetHold(EntityRef ref, String reason, LocalDate until) {}
